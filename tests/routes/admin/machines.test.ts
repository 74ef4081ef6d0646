import { beforeAll, describe, expect, it } from "vitest";
import { isDatabaseReady } from "~/admin/ready.db.server";
import * as healthz from "~/admin/routes/healthz";
import * as metrics from "~/admin/routes/metrics";
import * as readyz from "~/admin/routes/readyz";
import { openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { withClient } from "../../../server/database/client";
import { newestMigration } from "../../../server/database/migrate";
import { MIGRATIONS } from "../../../server/database/open";
import { ask, type Site, testSite } from "../auth/site";

const TOKEN = "a-token-for-the-collector";
let site: Site;

beforeAll(async () => {
  site = await testSite({ METRICS_TOKEN: TOKEN });
});

describe("/healthz and /readyz", () => {
  it("say that the process answers and can do its work", async () => {
    expect((await ask(site, healthz.loader)).status).toBe(200);
    expect((await ask(site, readyz.loader)).status).toBe(200);
  });

  it("say that it cannot while the database is away", async () => {
    const log = createLog("silent", "test");
    const database = openDatabase("postgresql://nobody@127.0.0.1:1/nothing", log, 1);
    const away = { ...site, services: { ...site.services, database } };
    expect((await ask(away, readyz.loader)).status).toBe(503);
    expect((await ask(away, healthz.loader)).status).toBe(200);
    await database.close();
  });

  it("say that it cannot on a database that lacks this release's latest migration", async () => {
    const newest = newestMigration(MIGRATIONS);
    const { database } = site.services;
    const ready = (release = newest) => isDatabaseReady(database, release);
    expect(await ready()).toBe(true);
    expect(await ready("20991231000000_next_release")).toBe(false);
    // A database is newer than the process for a while when a release is rolled out.
    expect(await ready("20200101000000_last_release")).toBe(true);
    await withClient(site.ownerUrl, async (owner) => {
      const half = "UPDATE _prisma_migrations SET finished_at = $2 WHERE migration_name = $1";
      await owner.query(half, [newest, null]);
      expect(await ready()).toBe(false);
      await owner.query(half, [newest, new Date()]);
      expect(await ready()).toBe(true);
    });
  });

  it("take a database made without a record of migrations at its word", async () => {
    await withClient(site.ownerUrl, (owner) => owner.query("DROP TABLE _prisma_migrations"));
    expect(await isDatabaseReady(site.services.database, newestMigration(MIGRATIONS))).toBe(true);
  });

  it("say that it cannot before the first migration", async () => {
    await withClient(site.ownerUrl, (owner) => owner.query("DROP FUNCTION latest_migration()"));
    expect((await ask(site, readyz.loader)).status).toBe(503);
  });
});

describe("/metrics", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.8.8.8"])("is given to %s", async (here) => {
    expect((await ask(site, metrics.loader, { clientAddress: here })).status).toBe(200);
  });

  it.each(["", "203.0.113.9", "10.0.0.1", "127.0.0.1.evil.test", "::ffff:203.0.113.9"])(
    "is refused to %j without the token",
    async (clientAddress) => {
      expect((await ask(site, metrics.loader, { clientAddress })).status).toBe(403);
    },
  );

  it("is given anywhere for the token, and for no other", async () => {
    const clientAddress = "203.0.113.9";
    const bringing = (Authorization: string) =>
      ask(site, metrics.loader, { clientAddress, headers: { Authorization } });
    expect((await bringing(`Bearer ${TOKEN}`)).status).toBe(200);
    expect((await bringing(`Bearer ${TOKEN}x`)).status).toBe(403);
    expect((await bringing(TOKEN)).status).toBe(403);
    const closed = { ...site, services: { ...site.services, env: { ...site.services.env } } };
    delete closed.services.env.METRICS_TOKEN;
    const guess = { clientAddress, headers: { Authorization: "Bearer undefined" } };
    expect((await ask(closed, metrics.loader, guess)).status).toBe(403);
  });
});
