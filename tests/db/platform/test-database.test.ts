import pg from "pg";
import { expect, it } from "vitest";
import { withClient } from "../../../server/database/client";
import { testDatabase } from "../../support/database";

it("is empty, migrated and nobody else's", async () => {
  const [one, other] = [await testDatabase(), await testDatabase()];
  await withClient(one.ownerUrl, (client) => client.query("CREATE TABLE only_here (id int)"));
  const { rows } = await withClient(other.ownerUrl, (client) =>
    client.query(
      "SELECT to_regclass('only_here') AS missing, (SELECT count(*)::int FROM district) AS districts",
    ),
  );
  expect(rows).toEqual([{ missing: null, districts: 0 }]);
});

it("fails when it is dropped while a pool is still open", async () => {
  const database = await testDatabase();
  const pool = new pg.Pool({ connectionString: database.appUrl });
  pool.on("error", () => {});
  await pool.query("SELECT 'leaked'");
  await expect(database.drop()).rejects.toThrow("1 connections were left open");
  await pool.end();
});
