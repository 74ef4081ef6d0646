import http from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { type Shot, send } from "./load";

/** So many people a second open their form and send it, each once. */
export type Pace = { port: number; people: { path: string; body: string }[]; perSecond: number };
/** Milliseconds that each request took. */
export type Paced = { opened: number[]; sent: number[] };

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

process.on("message", async ({ port, people, perSecond }: Pace) => {
  const paced: Paced = { opened: [], sent: [] };
  const took = async (shot: Shot, expect: number): Promise<number> => {
    const start = performance.now();
    const status = await send(agent, port, shot);
    if (status !== expect) throw new Error(`${shot.method} was answered ${status}, not ${expect}`);
    return performance.now() - start;
  };
  const all = people.map(async ({ path, body }, index) => {
    await delay((1000 * index) / perSecond);
    paced.opened.push(await took({ path, method: "GET" }, 200));
    paced.sent.push(await took({ path, method: "POST", body }, 303));
  });
  await Promise.all(all);
  process.send?.(paced);
});
