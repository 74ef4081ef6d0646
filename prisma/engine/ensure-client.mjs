// Generates the Prisma client where it is missing or older than the schema; else takes no time.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const schema = path("../schema/");
const newest = Math.max(...readdirSync(schema).map((name) => modified(`${schema}${name}`)));
if (modified(path("../../app/platform/prisma/client.ts")) < newest) {
  const { status } = spawnSync(process.execPath, [path("./prisma.mjs"), "generate"], {
    cwd: path("../../"),
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.exit(status ?? 1);
}
