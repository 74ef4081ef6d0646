import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createFormHandler } from "~/responses/form-handler.server";
import { ownScores } from "~/scores/scoring/own-scores";
import type { Invited } from "./story";

type Fields = Record<string, string> | [string, string][];

/** The personal links of a wave behind a node:http server of their own, as the web process has them. */
export async function formServer({ services }: Pick<Invited, "services">) {
  const handle = createFormHandler(services, {
    stylesheet: "/assets/form.css",
    script: "/assets/answering.js",
    scoresOf: (definition, audience, given) => ownScores(definition, audience, given.answers),
  });
  const server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const call = async (token: string, cookie: string, init: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${port}/s/${token}`, {
      ...init,
      headers: { ...(cookie ? { Cookie: cookie } : {}), ...init.headers },
      redirect: "manual",
    });
    return {
      status: response.status,
      location: response.headers.get("Location"),
      headers: response.headers,
      cookies: response.headers.getSetCookie(),
      html: await response.text(),
    };
  };
  return {
    get: (token: string, cookie = "", headers: Record<string, string> = {}) =>
      call(token, cookie, { headers }),
    post: (token: string, fields: Fields, cookie = "") =>
      call(token, cookie, { method: "POST", body: new URLSearchParams(fields) }),
  };
}

/** The secret of a browser, as its first answer gave it. */
export function browserCookie({ cookies }: { cookies: string[] }): string {
  const line = cookies.find((cookie) => cookie.startsWith("fc_browser="));
  if (!line) throw new Error("no browser cookie was given");
  return line.split(";")[0] ?? "";
}

export const newBrowser = (name: string) => `fc_browser=${name.padEnd(22, "x")}`;
