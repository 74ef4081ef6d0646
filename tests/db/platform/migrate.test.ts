import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withClient } from "../../../server/database/client";
import { testDatabase } from "../../support/database";
import { eventually } from "../../support/embedded";
import { describeDatabase, migrateUrl, migrationsDirectory } from "../../support/migrations";

const FIRST = "20260101000000_first";
const SECOND = "20260102000000_second";
const STATEMENTS = [
  "CREATE TABLE a (id int PRIMARY KEY)",
  "INSERT INTO a SELECT generate_series(1, 100)",
  "CREATE FUNCTION double_of(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 2 * n; END $$",
  "ALTER TABLE a ADD COLUMN twice int",
  "UPDATE a SET twice = double_of(id)",
];

it("applies what is pending, in order, and then has nothing to do", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({
    [SECOND]: "ALTER TABLE a ADD COLUMN b text",
    [FIRST]: "CREATE TABLE a (id int)",
  });
  expect(await migrateUrl(ownerUrl, directory)).toEqual({ applied: [FIRST, SECOND], unknown: [] });
  expect(await migrateUrl(ownerUrl, directory)).toEqual({ applied: [], unknown: [] });
});

it("leaves nothing behind when killed at any statement, and a rerun equals a clean run", async () => {
  const clean = await testDatabase("template1");
  const complete = migrationsDirectory({ [FIRST]: `${STATEMENTS.join(";\n")};` });
  await migrateUrl(clean.ownerUrl, complete);
  const expected = await describeDatabase(clean.ownerUrl);

  const { ownerUrl } = await testDatabase("template1");
  for (let at = 0; at <= STATEMENTS.length; at++) {
    const killed = STATEMENTS.toSpliced(at, 0, "SELECT pg_terminate_backend(pg_backend_pid())");
    const directory = migrationsDirectory({ [FIRST]: `${killed.join(";\n")};` });
    await expect(migrateUrl(ownerUrl, directory)).rejects.toThrow(FIRST);
  }
  await migrateUrl(ownerUrl, complete);
  expect(await describeDatabase(ownerUrl)).toEqual(expected);
});

it("lets one of two that start at once wait, and then have nothing to do", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({
    [FIRST]: "SELECT pg_sleep(0.3); CREATE TABLE a (id int)",
  });
  const both = await Promise.all([
    migrateUrl(ownerUrl, directory),
    migrateUrl(ownerUrl, directory),
  ]);
  expect(both.map(({ applied }) => applied.length).sort()).toEqual([0, 1]);
});

it("waits for the lock that the Prisma CLI takes", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({ [FIRST]: "CREATE TABLE a (id int)" });
  await withClient(ownerUrl, async (prisma) => {
    await prisma.query("SELECT pg_advisory_lock(72707369)");
    const migrating = migrateUrl(ownerUrl, directory);
    await eventually(async () => {
      const waiting =
        "SELECT FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = current_database()";
      expect((await prisma.query(waiting)).rowCount).toBe(1);
    });
    await prisma.query("SELECT pg_advisory_unlock(72707369)");
    expect((await migrating).applied).toEqual([FIRST]);
  });
});

it("refuses a migration that was changed after it was applied", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({ [FIRST]: "CREATE TABLE a (id int)" });
  await migrateUrl(ownerUrl, directory);
  writeFileSync(join(directory, FIRST, "migration.sql"), "CREATE TABLE a (id bigint)");
  await expect(migrateUrl(ownerUrl, directory)).rejects.toThrow(`${FIRST} was changed`);
});

it("refuses to go on after a migration that failed, and says how to", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({ [FIRST]: "CREATE TABLE a (id int)" });
  await migrateUrl(ownerUrl, directory);
  await withClient(ownerUrl, (client) =>
    client.query("UPDATE _prisma_migrations SET finished_at = NULL, logs = 'out of disk'"),
  );
  await expect(migrateUrl(ownerUrl, directory)).rejects.toThrow(
    `out of disk). Mend the cause, undo what it left behind, then: npm run -s cli -- prisma migrate resolve --rolled-back ${FIRST}`,
  );
});

it("applies again what was marked as rolled back", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({ [FIRST]: "CREATE TABLE IF NOT EXISTS a (id int)" });
  await migrateUrl(ownerUrl, directory);
  await withClient(ownerUrl, (client) =>
    client.query("UPDATE _prisma_migrations SET finished_at = NULL, rolled_back_at = now()"),
  );
  expect((await migrateUrl(ownerUrl, directory)).applied).toEqual([FIRST]);
});

it("names a migration of a newer release, and goes on", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({ [FIRST]: "SELECT 1", [SECOND]: "SELECT 2" });
  await migrateUrl(ownerUrl, directory);
  rmSync(join(directory, SECOND), { recursive: true });
  expect(await migrateUrl(ownerUrl, directory)).toEqual({ applied: [], unknown: [SECOND] });
});

it("refuses a database that holds something else", async () => {
  const { ownerUrl } = await testDatabase("template1");
  await withClient(ownerUrl, (client) => client.query("CREATE TABLE somebody_elses (id int)"));
  const directory = migrationsDirectory({ [FIRST]: "SELECT 1" });
  await expect(migrateUrl(ownerUrl, directory)).rejects.toThrow("somebody_elses");
});

it("refuses a migration that ends its own transaction", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({ [FIRST]: "CREATE TABLE a (id int); COMMIT; SELECT 1" });
  await expect(migrateUrl(ownerUrl, directory)).rejects.toThrow("must not end the transaction");
});

it("does not let one migration's settings reach the next", async () => {
  const { ownerUrl } = await testDatabase("template1");
  const directory = migrationsDirectory({
    [FIRST]: "SELECT set_config('search_path', '', false)",
    [SECOND]: "CREATE TABLE a (id int)",
  });
  expect((await migrateUrl(ownerUrl, directory)).applied).toEqual([FIRST, SECOND]);
});
