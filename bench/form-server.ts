import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { sha256 } from "~/platform/secrets.server";
import { createFormHandler } from "~/responses/form-handler.server";
import { findLink } from "~/responses/invitation.db.server";
import { openDatabase } from "../server/database/open";
import { createServices } from "../server/services";

/** One of the three servers that the form bench compares: `ours`, `bare` or `lookup`. */
const [kind, path = "/"] = process.argv.slice(2);
const env = parseEnv(process.env);
const log = createLog("error", "bench");
const database = await openDatabase(env, log);
const services = createServices(env, database.appUrl, log);
const handler = createFormHandler(services, {
  stylesheet: "/assets/form.css",
  script: "/assets/answering.js",
  scoresOf: () => ({}),
});

const ours: RequestListener = (request, response) => {
  if (!handler(request, response)) response.writeHead(404).end();
};

/** The bytes and headers of the real page, once. */
const page = await new Promise<{ headers: Record<string, string>; bytes: Buffer }>(
  (resolve, reject) => {
    const once = createServer(ours).listen(0, "127.0.0.1", async () => {
      const { port } = once.address() as AddressInfo;
      const { get } = await import("node:http");
      get(
        { port, path, host: "127.0.0.1", headers: { "Accept-Encoding": "br" } },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk as Buffer);
          const { connection: _, "keep-alive": __, date: ___, ...headers } = response.headers;
          once.close();
          once.closeAllConnections();
          resolve({ headers: headers as Record<string, string>, bytes: Buffer.concat(chunks) });
        },
      ).on("error", reject);
    });
  },
);

const bare: RequestListener = (_request, response) => {
  response.writeHead(200, page.headers).end(page.bytes);
};

const lookup: RequestListener = (request, response) => {
  const token = request.url?.split("/").at(-1) ?? "";
  findLink(services.database, sha256(token)).then(() =>
    response.writeHead(200, page.headers).end(page.bytes),
  );
};

const server = createServer({ ours, bare, lookup }[kind as "ours"] ?? bare);
server.listen(0, "127.0.0.1", () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.once("SIGTERM", async () => {
  server.close();
  server.closeAllConnections();
  await services.database.close();
  await database.stop();
  process.exit(0);
});
