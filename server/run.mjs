// Runs one of the TypeScript entries beside it: `node server/run.mjs start|demo|cli|web|worker|bench …`.
// What npm ci could not make yet (the Prisma client, the built pages) is made first, with a line that says so.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { register } from "tsx/esm/api";

const root = join(import.meta.dirname, "..");
const [entry = "start", ...args] = process.argv.slice(2);
const client = join(root, "app/platform/prisma/client.ts");
const bundle = join(root, "build/server/index.js");

if (isOlder(client, ["prisma/schema"])) {
  make("the database client", ["prisma/engine/prisma.mjs", "generate"]);
}
const showsPages = (name) => ["comments", "answering"].includes(name);
const asksPages = entry === "bench" && (args.length === 0 || args.some(showsPages));
if (
  (asksPages || ["start", "demo"].includes(entry)) &&
  isOlder(bundle, ["app", "docs/guide", "server", "package.json"])
) {
  make("the pages", ["node_modules/@react-router/dev/bin.js", "build"]);
}

register({ tsconfig: join(root, "tsconfig.json") });
process.argv = [process.argv[0], join(root, "server", `${entry}.ts`), ...args];
await import(`./${entry}.ts`);

function make(what, command) {
  process.stderr.write(`Making ${what}, once after an install or a change: a minute or two…\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\nCould not make ${what}.\n`);
    process.exit(1);
  }
}

function isOlder(made, sources) {
  if (!existsSync(made)) return true;
  const { mtimeMs } = statSync(made);
  return sources.some((source) => newest(join(root, source)) > mtimeMs);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  if (path.endsWith("app/platform/prisma")) return 0;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
