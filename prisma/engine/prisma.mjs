// Runs the Prisma CLI with no internet: `node prisma/engine/prisma.mjs generate | validate | migrate …`
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const args = process.argv.slice(2);
const database =
  needsDatabase(args) && !process.env.DATABASE_URL ? await startEmbedded() : undefined;

const child = spawn(
  process.execPath,
  [createRequire(import.meta.url).resolve("prisma/build/index.js"), ...args],
  {
    stdio: "inherit",
    env: {
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      ...process.env,
      ...(database ? { DATABASE_URL: database.url } : {}),
      PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(new URL("./schema-engine.mjs", import.meta.url)),
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", async (code) => {
  await database?.stop();
  process.exit(code ?? 1);
});

function needsDatabase([command, subcommand, ...options]) {
  if (options.includes("--help") || options.includes("-h")) return false;
  if (command === "db" || command === "studio") return true;
  if (command !== "migrate") return false;
  return (
    subcommand !== "diff" || options.some((option) => /migrations|config-datasource/.test(option))
  );
}

async function startEmbedded() {
  const { tsImport } = await import("tsx/esm/api");
  const embedded = await tsImport("../../server/database/embedded.ts", import.meta.url);
  return embedded.startEmbedded({ dataDir: process.env.DATA_DIR ?? "./data" });
}
