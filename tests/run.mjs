// Everything checked: `node tests/run.mjs all`, or `check` for all but the browser.
// Its last line counts: a step that is no test run counts as one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [what = "all"] = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), "full-circle-results-"));
let passed = 0;
let failed = 0;

step("client", ["node", "prisma/engine/prisma.mjs", "generate"]);
step("route types", ["npx", "react-router", "typegen"]);
step("types", ["npx", "tsc", "--noEmit", "-p", "."]);
step("lint", ["npx", "biome", "check", "."]);
step("walls", ["node", "walls/check.mjs"]);
step("unused", ["npx", "knip"]);
for (const project of ["unit", "db", "routes"]) vitest(project);
if (what === "all") {
  step("build", ["npx", "react-router", "build"]);
  playwright();
}

rmSync(results, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(name, [command, ...args], env = {}) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  console.log(
    `── ${name}: ${status === 0 ? "passed" : "failed"} in ${Math.round((Date.now() - start) / 1000)} s`,
  );
  return status === 0;
}

function step(name, command) {
  if (run(name, command)) passed += 1;
  else failed += 1;
}

function vitest(project) {
  const file = join(results, `${project}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const ok = run(`${project} tests`, ["npx", "vitest", "run", "--project", project, ...reporters]);
  count(ok, file, (report) => [report.numPassedTests, report.numFailedTests]);
}

function playwright() {
  const file = join(results, "browser.json");
  const command = ["npx", "playwright", "test", "--reporter=list,json"];
  const ok = run("browser tests", command, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  count(ok, file, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
}

/** A run that fails without a failed test (a file that does not load, a leak) is a failure all the same. */
function count(ok, file, read) {
  let counts = [0, 0];
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    counts = [0, 1];
  }
  passed += counts[0];
  failed += ok ? counts[1] : Math.max(1, counts[1]);
}
