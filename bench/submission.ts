import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { createFormHandler } from "~/responses/form-handler.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { filledForm } from "../prisma/seed/answers";
import { seededRandom } from "../prisma/seed/random";
import { drive } from "./driver";
import { median } from "./median";
import type { BenchSystem } from "./system";

const rounds = 3;
const seconds = 3;

/** Forms sent and stored, against one raw INSERT of the same row a commit through `pg`, as many at once. */
export async function benchSubmission({ services, caller, ownerUrl, waveId, links }: BenchSystem) {
  const handler = createFormHandler(services, {
    ...{ stylesheet: "/x.css", script: "/x.js" },
    scoresOf: () => ({}),
  });
  const server = createServer((request, response) => {
    if (!handler(request, response)) response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const random = seededRandom(7);
  const body = filledForm(random, standardSurvey(), "families", 0).toString();
  const unused = links.slice(500);
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const shots = unused
      .splice(0, 3000)
      .map((link) => ({ method: "POST" as const, path: new URL(link).pathname, body }));
    ours.push((await drive({ port, shots, seconds, once: true, expect: 303 })).perSecond);
    raw.push(await rawInserts(ownerUrl, caller.districtId, waveId, body));
  }
  server.close();
  server.closeAllConnections();
  return {
    submissions_per_second: median(ours),
    raw_inserts_per_second: median(raw),
    ratio: Math.round((median(ours) / median(raw)) * 1000) / 1000,
    aim: 0.3,
  };
}

async function rawInserts(url: string, districtId: string, waveId: string, body: string) {
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  await pool.query(
    "CREATE TABLE IF NOT EXISTS bench_row (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), district_id uuid, wave_id uuid, answers jsonb)",
  );
  const answers = JSON.stringify(Object.fromEntries(new URLSearchParams(body)));
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await pool.query({
        name: "bench_insert",
        text: "INSERT INTO bench_row (district_id, wave_id, answers) VALUES ($1, $2, $3)",
        values: [districtId, waveId, answers],
      });
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 12 }, worker));
  await pool.end();
  return Math.round(done / seconds);
}
