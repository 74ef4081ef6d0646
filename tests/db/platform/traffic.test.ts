import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { expect, test, vi } from "vitest";
import type { Clock } from "~/platform/clock";
import { openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { hearTraffic, type Traffic, tellTraffic } from "~/platform/traffic.server";
import { appUrlOf } from "../../../server/database/app-role";
import { testDatabase } from "../../support/database";

const patience = { timeout: 8_000, interval: 50 };

test("a process hears that people are at the web servers, also over a new connection, and forgets it", async () => {
  await withServer(async ({ hear, ask, owner, listeners }) => {
    let now = 0;
    const traffic = await hear(() => new Date(now));
    expect(traffic.isBusy()).toBe(false);
    await ask(10);
    await vi.waitFor(() => expect(traffic.isBusy()).toBe(true), patience);
    now += 5_000;
    expect(traffic.isBusy()).toBe(false);

    const [first] = await listeners();
    await owner.query("SELECT pg_terminate_backend($1)", [first]);
    await vi.waitFor(async () => expect(await listeners()).not.toContain(first), patience);
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), patience);
    await ask(10);
    await vi.waitFor(() => expect(traffic.isBusy()).toBe(true), patience);
  });
});

test("a request now and then slows nobody down", async () => {
  await withServer(async ({ hear, ask }) => {
    const traffic = await hear(() => new Date(0));
    await ask(4);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(traffic.isBusy()).toBe(false);
  });
});

type Given = {
  owner: pg.Pool;
  hear(clock: Clock): Promise<Traffic>;
  ask(times: number): Promise<void>;
  /** The backends that hear. */
  listeners(): Promise<number[]>;
};

async function withServer(use: (given: Given) => Promise<void>): Promise<void> {
  const { ownerUrl } = await testDatabase();
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  const { pool, close } = openDatabase(appUrlOf(ownerUrl), createLog("silent", "test"));
  const stop = new AbortController();
  const server = createServer((_request, response) => response.end());
  tellTraffic(server, pool);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listeners = async () =>
    (await owner.query<{ pid: number }>(LISTENERS)).rows.map(({ pid }) => pid);
  try {
    await use({
      ...{ owner, listeners },
      hear: async (clock) => {
        const traffic = hearTraffic(pool, clock, stop.signal);
        await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), patience);
        return traffic;
      },
      ask: async (times) => {
        await Promise.all(Array.from({ length: times }, () => fetch(url)));
      },
    });
  } finally {
    stop.abort();
    server.closeAllConnections();
    server.close();
    await close();
    await owner.end();
  }
}

const LISTENERS =
  "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN traffic'";
