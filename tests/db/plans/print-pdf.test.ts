import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { findInstalledChromium } from "~/platform/chromium.server";
import { printPdf } from "~/platform/print-pdf.server";

const chromium = findInstalledChromium(process.env.CHROMIUM_PATH);

test.skipIf(!chromium)("what prints a plan runs no script and reaches nothing", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const pages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;
  const leaf = '<p style="break-after: page">Leaf</p>';
  const html = `<!doctype html><title>Plan</title><body>${leaf}<p>End</p>
    <img src="http://127.0.0.1:${port}/ip"><img src="http://localhost:${port}/name">
    <link rel="stylesheet" href="http://127.0.0.1:${port}/style">
    <script>document.body.innerHTML = '${leaf}'.repeat(9);</script>
    <p onclick="" id="x"></p><img src="x:" onerror="document.body.innerHTML = ''">`;
  try {
    expect(pages(await printPdf(chromium ?? "", html))).toBe(2);
    expect(asked).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
