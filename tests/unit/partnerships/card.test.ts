import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embedCode } from "~/partnerships/needs/embed-part";
import { securityHeaders } from "../../../server/security";

const app = express().use(securityHeaders, (_request, response) => void response.send("x"));
const server = app.listen(0, "127.0.0.1");
let base: string;
beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

test("a need's card may stand in a frame of any website, and nothing else may", async () => {
  const card = await fetch(`${base}/d/cedar/needs/1/card`);
  expect(card.headers.get("Content-Security-Policy")).toMatch(
    /form-action 'none'; frame-ancestors \*$/,
  );
  expect(card.headers.get("X-Frame-Options")).toBeNull();
  for (const path of ["/d/cedar/needs/1", "/d/cedar/needs/1/card/x", "/admin/d/a/needs/1/card"]) {
    const { headers } = await fetch(base + path);
    expect([path, headers.get("X-Frame-Options")]).toEqual([path, "DENY"]);
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  }
});

test("the lines to copy hold a title as text, whatever it is", () => {
  const code = embedCode("https://x.test/d/a/needs/1", '"><script>alert(1)</script>');
  expect(code).not.toContain("<script");
  expect(code).toMatch(/^<iframe src="https:\/\/x\.test\/d\/a\/needs\/1\/card" title="&quot;>&lt;/);
});
