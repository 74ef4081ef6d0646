import { expect, it } from "vitest";
import { appUrlOf, refuseMightyRole } from "../../../server/database/app-role";
import { withClient } from "../../../server/database/client";
import { testDatabase } from "../../support/database";

it("accepts the app's role as the migrations leave it", async () => {
  const { appUrl } = await testDatabase();
  await withClient(appUrl, refuseMightyRole);
});

it("refuses the owner", async () => {
  const { ownerUrl } = await testDatabase();
  await expect(withClient(ownerUrl, refuseMightyRole)).rejects.toThrow(
    "is postgres, not fullcircle_app",
  );
});

it.each([
  ["SUPERUSER", "is a superuser"],
  ["BYPASSRLS", "may bypass row-level security"],
])("refuses the app's role with %s", async (power, reason) => {
  const { ownerUrl } = await testDatabase();
  await withClient(ownerUrl, async (client) => {
    // Roles belong to the whole server: the change must never be seen by other tests.
    await client.query(`BEGIN; ALTER ROLE fullcircle_app ${power}; SET LOCAL ROLE fullcircle_app`);
    await expect(refuseMightyRole(client)).rejects.toThrow(reason);
    await client.query("ROLLBACK");
  });
});

it("refuses the app's role when it owns a table", async () => {
  const { ownerUrl, appUrl } = await testDatabase();
  await withClient(ownerUrl, (client) =>
    client.query("CREATE TABLE mine (id int); ALTER TABLE mine OWNER TO fullcircle_app"),
  );
  await expect(withClient(appUrl, refuseMightyRole)).rejects.toThrow("owns 1 tables");
});

it("keeps the options an address already has", async () => {
  const { ownerUrl } = await testDatabase();
  const url = appUrlOf(`${ownerUrl}&options=-c%20statement_timeout%3D1234`);
  const { rows } = await withClient(url, (client) =>
    client.query("SELECT current_user AS name, current_setting('statement_timeout') AS timeout"),
  );
  expect(rows).toEqual([{ name: "fullcircle_app", timeout: "1234ms" }]);
});

it("reads and writes times in UTC, whatever zone the database has", async () => {
  const { ownerUrl, appUrl } = await testDatabase();
  const name = new URL(ownerUrl).pathname.slice(1);
  await withClient(ownerUrl, (client) =>
    client.query(`ALTER DATABASE ${name} SET timezone = 'America/Denver'`),
  );
  const { rows } = await withClient(appUrl, (client) => client.query("SHOW timezone"));
  expect(rows).toEqual([{ TimeZone: "UTC" }]);
});
