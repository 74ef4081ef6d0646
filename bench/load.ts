import http from "node:http";

export type Shot = { path: string; method: "GET" | "POST"; body?: string; cookie?: string };

/** At first a process runs code that is not compiled yet; what it does then is not counted. */
const warmUpMs = 500;

/** Sends shots over keep-alive connections for a time; how many came back a second, and any surprise. */
export async function load(
  port: number,
  next: () => Shot | null,
  { connections, seconds, expect }: { connections: number; seconds: number; expect: number },
): Promise<{ perSecond: number; surprises: number }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const warm = performance.now() + warmUpMs;
  const end = warm + seconds * 1000;
  let counted = 0;
  let surprises = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const shot = next();
      if (!shot) return;
      const status = await send(agent, port, shot);
      if (performance.now() > warm) counted += 1;
      if (status !== expect) surprises += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const took = (performance.now() - warm) / 1000;
  agent.destroy();
  return { perSecond: Math.round(counted / took), surprises };
}

/** The status that a shot comes back with, once all of the answer is there. */
export function send(
  agent: http.Agent,
  port: number,
  { path, method, body, cookie }: Shot,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers: http.OutgoingHttpHeaders = { "Accept-Encoding": "br" };
    if (body !== undefined) {
      headers["Content-Type"] = "application/x-www-form-urlencoded";
      headers["Content-Length"] = Buffer.byteLength(body);
    }
    if (cookie) headers.Cookie = cookie;
    const request = http.request(
      { agent, port, path, method, headers, host: "127.0.0.1" },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
      },
    );
    request.once("error", reject);
    request.end(body);
  });
}
