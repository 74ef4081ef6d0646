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
