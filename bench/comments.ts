import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { importPlan } from "~/plans/import-plan.server";
import { withClient } from "../server/database/client";
import { startProcess } from "./driver";
import { writeComments } from "./plan-comments";
import type { BenchSystem } from "./system";

const comments = 10_000;
const sections = 10;
const shots = 200;

/**
 * The plan page and a section's page of a plan with 10,000 comments, against the same pages of the same plan
 * without any, asked in turn of the built web process.
 */
export async function benchComments({ services, caller, dataDir, ownerUrl }: BenchSystem) {
  const markdown = `# Plan\n\n${Array.from({ length: sections }, section).join("\n\n")}\n`;
  for (const slug of ["empty", "full"]) {
    const published = await importPlan(caller, {
      ...{ slug, markdown, language: "en", publishedAt: new Date() },
    });
    if (!published.ok) throw new Error(published.reason);
  }
  await writeComments(caller, "full", { comments, sections });
  // As autovacuum does within a minute; comments of a community come slower than that.
  await withClient(ownerUrl, (owner) => owner.query("VACUUM ANALYZE"));
  const port = await freePort();
  const env = { DATA_DIR: dataDir, APP_URL: services.env.APP_URL, LOG_LEVEL: "error" };
  const web = startProcess("../server/web", [], {
    ...env,
    PORT: `${port}`,
    NODE_ENV: "production",
  });
  try {
    await once(web, "message");
    const base = `http://127.0.0.1:${port}/d/bench/plans`;
    return {
      comments,
      plan: await compare(`${base}/empty`, `${base}/full`),
      section: await compare(`${base}/empty/sections/part-1`, `${base}/full/sections/part-1`),
      aim: { page_kb: 200, p95_ratio: 2 },
    };
  } finally {
    web.kill("SIGTERM");
    await once(web, "exit");
  }
}

function section(_: unknown, index: number): string {
  const text = "The school lends a hotspot for four weeks, and families may ask for more. ";
  return `## Part ${index + 1}\n\n${text.repeat(8)}\n\n${text.repeat(8)}`;
}

/** One page of each in turn, so that whatever else the machine does meets both. */
async function compare(empty: string, full: string) {
  const times = { empty: [] as number[], full: [] as number[] };
  let bytes = 0;
  for (let shot = -shots / 4; shot < shots; shot++) {
    const [without, withMany] = [await timed(empty), await timed(full)];
    bytes = withMany.bytes;
    if (shot < 0) continue;
    times.empty.push(without.ms);
    times.full.push(withMany.ms);
  }
  const [emptyMs, fullMs] = [p95(times.empty), p95(times.full)];
  return {
    page_kb: round(bytes / 1000),
    p95_ms: round(fullMs),
    empty_p95_ms: round(emptyMs),
    p95_ratio: round(fullMs / emptyMs),
  };
}

async function timed(url: string): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const response = await fetch(url, { headers: { "Accept-Encoding": "identity" } });
  const body = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return { ms: performance.now() - start, bytes: body.byteLength };
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}

const round = (value: number) => Math.round(value * 100) / 100;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
