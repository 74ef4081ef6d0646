import type { Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import type { Clock } from "./clock";

const CHANNEL = "traffic";
/** Requests a second from which on a web process says that people are there. */
const BUSY = 5;
const SECOND = 1000;
/** How long what was said holds, in ms. */
const HOLDS = 5 * SECOND;

/** Has all other processes know, once a second, that people are waiting for this server's answers. */
export function tellTraffic(server: Server, pool: pg.Pool): void {
  let requests = 0;
  server.on("request", () => {
    requests += 1;
  });
  const timer = setInterval(() => {
    if (requests >= BUSY) pool.query(`NOTIFY ${CHANNEL}`).catch(() => undefined);
    requests = 0;
  }, SECOND);
  server.once("close", () => clearInterval(timer));
  timer.unref();
}

export type Traffic = { isBusy(): boolean };

/** Hears from all web processes on this database whether people are waiting, until `stop`. */
export function hearTraffic(pool: pg.Pool, clock: Clock, stop: AbortSignal): Traffic {
  let heard = Number.NEGATIVE_INFINITY;
  void keepListening(pool, stop, () => {
    heard = clock().getTime();
  });
  return { isBusy: () => clock().getTime() - heard < HOLDS };
}

/** A lost connection is made again; what was said meanwhile is said again each second. */
async function keepListening(pool: pg.Pool, stop: AbortSignal, hear: () => void): Promise<void> {
  while (!stop.aborted) {
    await listen(pool, stop, hear).catch(() => undefined);
    await delay(SECOND, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}

async function listen(pool: pg.Pool, stop: AbortSignal, hear: () => void): Promise<void> {
  const client = await pool.connect();
  try {
    const over = new Promise<void>((resolve) => {
      client.once("error", () => resolve());
      client.once("end", () => resolve());
      stop.addEventListener("abort", () => resolve(), { once: true });
    });
    client.on("notification", hear);
    await client.query(`LISTEN ${CHANNEL}`);
    if (!stop.aborted) await over;
  } finally {
    client.release(true);
  }
}
