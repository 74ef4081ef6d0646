import { expect, test } from "vitest";
import { openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { appUrlOf } from "../../../server/database/app-role";
import { testDatabase } from "../../support/database";

test("what is asked at once on one connection takes turns, also after one that fails", async () => {
  const { ownerUrl } = await testDatabase();
  const database = openDatabase(appUrlOf(ownerUrl), createLog("silent", "test"));
  const warnings: string[] = [];
  const hear = ({ message }: Error) => void warnings.push(message);
  process.on("warning", hear);
  const client = await database.pool.connect();
  try {
    const asked = ["SELECT 1 AS n", "SELECT 1 / 0", "SELECT 2 AS n"].map((sql) =>
      client.query<{ n: number }>(sql).then(
        ({ rows }) => rows[0]?.n,
        (error: Error) => error.message,
      ),
    );
    expect(await Promise.all(asked)).toEqual([1, "division by zero", 2]);
    const called = new Promise((resolve) =>
      client.query("SELECT 3", (_error, { rowCount }) => resolve(rowCount)),
    );
    expect(await called).toBe(1);
  } finally {
    client.release();
    await database.close();
    process.off("warning", hear);
  }
  expect(warnings).toEqual([]);
});
