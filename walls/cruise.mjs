import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import { forbidden } from "./rules.mjs";

/** Checks the tree below `baseDir`; gives what was seen and every rule broken. */
export async function checkWalls(baseDir, parts) {
  const { output } = await cruise(
    parts,
    {
      baseDir,
      ruleSet: { forbidden },
      validate: true,
      doNotFollow: { path: "node_modules|^app/platform/prisma/" },
      exclude: { path: "\\.react-router/" },
      tsPreCompilationDeps: true,
    },
    { alias: { "~": join(baseDir, "app") }, extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  );
  return {
    modules: output.modules
      .map(({ source }) => source)
      .filter((source) => /^(app|server|emails)\//.test(source)),
    violations: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
    })),
  };
}

/** Which feature folders import which, below platform and ui left out: everything may use those. */
export async function importsBetweenFolders(baseDir) {
  const { output } = await cruise(
    ["app"],
    {
      baseDir,
      doNotFollow: { path: "node_modules|^app/platform/prisma/" },
      exclude: { path: "\\.react-router/" },
      tsPreCompilationDeps: true,
    },
    { alias: { "~": join(baseDir, "app") }, extensions: [".ts", ".tsx"] },
  );
  const folderOf = (path) => /^app\/([^/.]+)\//.exec(path)?.[1];
  const edges = output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [folderOf(source), folderOf(resolved)]),
  );
  const common = new Set(["platform", "ui", undefined]);
  const crossing = edges.filter(
    ([from, to]) => from !== to && !common.has(from) && !common.has(to),
  );
  return [...new Set(crossing.map((edge) => edge.join(" ")))].sort().map((edge) => edge.split(" "));
}
