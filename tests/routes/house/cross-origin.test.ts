import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuseCrossOrigin } from "../../../server/security";
import { addresses, fillIn, moduleOf } from "./every-route";

/** They act by their own token, never by a cookie: one-click links (RFC 8058) and programs. */
const OPEN_TO_ALL = /^\/(u|api)\//;

const app = express()
  .use(refuseCrossOrigin)
  .use((_request, response) => {
    response.status(204).end();
  });
const server = createServer(app);
let port = 0;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function post(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const sent = request({ port, path, method: "POST", headers });
  sent.end();
  const [response] = await once(sent, "response");
  response.resume();
  return response.statusCode;
}

const acting: string[] = [];
for (const address of addresses) {
  if ((await moduleOf(address)).action) acting.push(fillIn(address.path, {}));
}
const guarded = acting.filter((path) => !OPEN_TO_ALL.test(path));

const elsewhere: [string, Record<string, string>][] = [
  ["another site's origin", { Origin: "https://elsewhere.test" }],
  ["a page without an origin", { Origin: "null" }],
  ["another port of this machine", { Origin: "http://127.0.0.1:1" }],
  ["what the browser calls cross-site", { "Sec-Fetch-Site": "cross-site" }],
  ["a sibling domain", { "Sec-Fetch-Site": "same-site" }],
];

describe("a POST from another site", () => {
  it("is tried on every address that acts", () => {
    expect(guarded.length).toBeGreaterThan(20);
    expect(acting.filter((path) => OPEN_TO_ALL.test(path))).toEqual([
      "/u/no-token",
      "/u/no-token/subscription",
      "/u/no-token/stops/no-kind",
      "/u/no-token/subscriptions/no-kind",
      "/api/v1/*",
    ]);
  });

  it.each(guarded)("%s is 403", async (path) => {
    for (const [what, headers] of elsewhere) {
      expect([what, await post(path, headers)]).toEqual([what, 403]);
    }
  });

  it.each(guarded)("%s from our own pages goes through", async (path) => {
    const own = { Origin: `http://127.0.0.1:${port}`, Host: `127.0.0.1:${port}` };
    expect(await post(path, { ...own, "Sec-Fetch-Site": "same-origin" })).toBe(204);
  });

  it("is let through to one-click links, which need no cookie", async () => {
    expect(await post("/u/token", { Origin: "https://elsewhere.test" })).toBe(204);
  });
});
