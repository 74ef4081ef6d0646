import pg from "pg";
import { withDatabase, withoutPrismaParameters } from "./urls.mjs";

const PRISMA_CODES = {
  "3D000": "P1003",
  "28P01": "P1000",
  28000: "P1010",
  ENOENT: "P1001",
  ECONNREFUSED: "P1001",
  ENOTFOUND: "P1001",
};

const COMMANDS = {
  "can-connect-to-database": (url) => query(url, "SELECT 1"),
  "create-database": (url, name) => query(withDatabase(url, "postgres"), `CREATE DATABASE ${name}`),
  "drop-database": (url, name) =>
    query(withDatabase(url, "postgres"), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
};

/** Runs one `schema-engine cli` command and returns its exit code; errors go to stderr as the CLI reads them. */
export async function runDatabaseCommand(command, url) {
  try {
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await COMMANDS[command](withoutPrismaParameters(url), pg.escapeIdentifier(name));
    return 0;
  } catch (error) {
    const fields = { message: error.message, error_code: PRISMA_CODES[error.code] ?? "P1010" };
    const entry = { level: "ERROR", target: "schema_engine::logger", fields };
    // The CLI drops the first line it reads from stderr.
    process.stderr.write(`\n${JSON.stringify(entry)}\n`);
    return 1;
  }
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
