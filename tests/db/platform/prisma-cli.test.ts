import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, vi } from "vitest";
import { MIGRATIONS } from "../../../server/database/open";
import { testDatabase } from "../../support/database";
import { describeDatabase, migrateUrl } from "../../support/migrations";

vi.setConfig({ testTimeout: 90_000 });

it("finds nothing to deploy where we migrated", async () => {
  const { ownerUrl } = await testDatabase("template1");
  await migrateUrl(ownerUrl, MIGRATIONS);
  expect(await prisma(ownerUrl, "migrate", "deploy")).toContain("No pending migrations to apply");
});

it("deploys what we then find nothing to do in, and both leave the same", async () => {
  const theirs = await testDatabase("template1");
  await prisma(theirs.ownerUrl, "migrate", "deploy");
  expect(await migrateUrl(theirs.ownerUrl, MIGRATIONS)).toEqual({ applied: [], unknown: [] });

  const ours = await testDatabase("template1");
  await migrateUrl(ours.ownerUrl, MIGRATIONS);
  expect(await describeDatabase(ours.ownerUrl)).toEqual(await describeDatabase(theirs.ownerUrl));
});

it("compares schema files with no database at all", async () => {
  const script = await prisma(
    "",
    "migrate",
    "diff",
    "--from-empty",
    "--to-schema",
    "prisma/schema",
    "--script",
  );
  expect(script).toContain("CREATE TABLE");
});

async function prisma(databaseUrl: string, ...args: string[]): Promise<string> {
  const root = join(import.meta.dirname, "../../..");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["prisma/engine/prisma.mjs", ...args],
    { cwd: root, env: { ...process.env, DATABASE_URL: databaseUrl } },
  );
  return stdout;
}
