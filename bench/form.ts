import { once } from "node:events";
import { drive, startProcess } from "./driver";
import { median } from "./median";
import type { BenchSystem } from "./system";

const rounds = 5;

/**
 * The form page through our listener, against bare node:http answering the same bytes, and against
 * node:http making the same look-up first. Each server is a process of its own; wrk-like load from a third.
 */
export async function benchForm({ services, dataDir, links }: BenchSystem) {
  const paths = links.slice(0, 500).map((link) => new URL(link).pathname);
  const kinds = ["ours", "bare", "lookup"] as const;
  const rates = { ours: [] as number[], bare: [] as number[], lookup: [] as number[] };
  const first = paths[0] ?? "";
  let bytes = 0;
  for (const kind of kinds) {
    const server = await startServer(kind, services.env.APP_URL, dataDir, first);
    try {
      bytes = (await fetchBytes(server.port, first)) || bytes;
      await pagesPerSecond(server.port, paths, 1);
      for (let round = 0; round < rounds; round++) {
        rates[kind].push(await pagesPerSecond(server.port, paths, 2));
      }
    } finally {
      server.stop();
    }
  }
  const [ours, bare, lookup] = [median(rates.ours), median(rates.bare), median(rates.lookup)];
  return {
    pages_per_second: ours,
    bare_node_http: bare,
    node_http_with_lookup: lookup,
    ratio: round(ours / bare),
    ratio_to_lookup: round(ours / lookup),
    compressed_bytes: bytes,
    aim: 0.4,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

async function startServer(kind: string, appUrl: string, dataDir: string, path: string) {
  const env = { DATA_DIR: dataDir, APP_URL: appUrl, LOG_LEVEL: "error" };
  const child = startProcess("form-server", [kind, path], env);
  const [message] = (await once(child, "message")) as [{ port: number }];
  return { port: message.port, stop: () => child.kill("SIGTERM") };
}

async function fetchBytes(port: number, path: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { "Accept-Encoding": "br" },
  });
  await response.arrayBuffer();
  return Number(response.headers.get("content-length") ?? 0);
}

async function pagesPerSecond(port: number, paths: readonly string[], seconds: number) {
  const shots = paths.map((path) => ({ path, method: "GET" as const }));
  return (await drive({ port, shots, seconds, once: false, expect: 200 })).perSecond;
}
