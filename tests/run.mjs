// Everything checked: `node tests/run.mjs all`, or `check` for all but the browser.
// Its last line counts: a step that is no test run counts as one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const [what = "all"] = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), "full-circle-results-"));
let passed = 0;
let failed = 0;
const notes = [];

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
for (const note of notes) console.log(note);
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
  else {
    failed += 1;
    notes.push(`FAILED ${name}`);
  }
}

/** Files with a failure are run once more; what failed at first is told at the end all the same. */
function vitest(project) {
  const first = vitestRun(project);
  const mended = !first.ok && first.files.length > 0 && vitestRun(project, first.files).ok;
  notes.push(...first.failures.map((said) => `${mended ? "FAILED AT FIRST" : "FAILED"} ${said}`));
  passed += first.passes + (mended ? first.failures.length : 0);
  if (!first.ok && !mended) failed += Math.max(1, first.failures.length);
}

function vitestRun(project, files = []) {
  const file = join(results, `${project}-${files.length}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const command = ["npx", "vitest", "run", "--project", project, ...reporters, ...files];
  const ok = run(`${project} tests${files.length > 0 ? ", again" : ""}`, command);
  const { numPassedTests = 0, testResults = [] } = readJson(file) ?? {};
  const broken = testResults.filter(({ status }) => status === "failed");
  const failures = broken.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages: [reason = ""] }) =>
        [relative(".", name), fullName, reason.split("\n")[0]].join(": "),
      ),
  );
  return { ok, passes: numPassedTests, failures, files: broken.map(({ name }) => name) };
}

function playwright() {
  const file = join(results, "browser.json");
  const command = ["npx", "playwright", "test", "--reporter=list,json"];
  const ok = run("browser tests", command, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const { expected = 0, unexpected = 0, flaky = 0 } = readJson(file)?.stats ?? {};
  passed += expected;
  failed += ok ? unexpected + flaky : Math.max(1, unexpected + flaky);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
