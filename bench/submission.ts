import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import pg from "pg";
import { createFormHandler } from "~/responses/form-handler.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { filledForm } from "../prisma/seed/answers";
import { seededRandom } from "../prisma/seed/random";
import { drive } from "./driver";
import type { Shot } from "./load";
import { median } from "./median";
import type { BenchSystem } from "./system";

const rounds = 3;
const seconds = 3;
const atOnce = 12;

/**
 * Forms sent and stored, against one raw INSERT of the same row a commit through `pg`, as many at once, and
 * against bare node:http that makes such an INSERT of every body it gets: what no server could be faster than.
 */
export async function benchSubmission(system: BenchSystem) {
  const { services, ownerUrl, links } = system;
  const handler = createFormHandler(services, {
    ...{ stylesheet: "/x.css", script: "/x.js" },
    scoresOf: () => ({}),
  });
  const body = filledForm(seededRandom(7), standardSurvey(), "families", 0).toString();
  const pool = new pg.Pool({ connectionString: ownerUrl, max: atOnce });
  // The database ends while idle connections are still closing.
  pool.on("error", () => undefined);
  const insert = await rawInsert(pool, system);
  const ours = await listening((request, response) => {
    if (!handler(request, response)) response.writeHead(404).end();
  });
  const bare = await listening((request, response) => {
    const stored = buffer(request).then((bytes) => insert(bytes.toString()));
    stored.then(() => response.writeHead(303, { Location: "/receipt" }).end());
  });
  const rates = { ours: [] as number[], bare: [] as number[], raw: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const shots = links
      .slice(500 + 3000 * round, 3500 + 3000 * round)
      .map((link) => ({ method: "POST" as const, path: new URL(link).pathname, body }));
    rates.ours.push(await posted(ours.port, shots));
    rates.bare.push(await posted(bare.port, shots));
    rates.raw.push(await inserted(() => insert(body)));
  }
  for (const server of [ours, bare]) server.close();
  await pool.end();
  const [stored, node, raw] = [median(rates.ours), median(rates.bare), median(rates.raw)];
  return {
    submissions_per_second: stored,
    raw_inserts_per_second: raw,
    node_http_with_insert: node,
    ratio: round(stored / raw),
    ratio_to_node_http_with_insert: round(stored / node),
    aim: 0.3,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

async function listening(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

async function posted(port: number, shots: Shot[]): Promise<number> {
  return (await drive({ port, shots, seconds, once: true, expect: 303 })).perSecond;
}

/** Stores the fields of a form as one row in a transaction of its own. */
async function rawInsert(pool: pg.Pool, { caller, waveId }: BenchSystem) {
  await pool.query(
    "CREATE TABLE IF NOT EXISTS bench_row (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), district_id uuid, wave_id uuid, answers jsonb)",
  );
  return (body: string) =>
    pool.query({
      name: "bench_insert",
      text: "INSERT INTO bench_row (district_id, wave_id, answers) VALUES ($1, $2, $3)",
      values: [
        caller.districtId,
        waveId,
        JSON.stringify(Object.fromEntries(new URLSearchParams(body))),
      ],
    });
}

async function inserted(insert: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await insert();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return Math.round(done / seconds);
}
