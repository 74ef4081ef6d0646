import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { type Browser, browserCookieHeader, forgetBrowserHeader } from "./browser.server";
import type { ReadyPage } from "./form-pages.server";

export type Reply = {
  status: number;
  headers?: Record<string, string>;
  cookies?: string[];
  /** Deletes what the browser keeps of this site. */
  forgets?: boolean;
} & ({ page: ReadyPage } | { body: string });

/** What every answer of a personal link carries: own scripts only, no framing, no trace of the address. */
const always = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex",
  Vary: "Accept-Encoding",
};

export function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  browser: Browser,
  secure: boolean,
): void {
  const { bytes, encoding } = encoded(reply, String(request.headers["accept-encoding"] ?? ""));
  const cookies = [...(reply.cookies ?? [])];
  if (reply.forgets) cookies.push(forgetBrowserHeader(secure));
  else if (browser.isNew) cookies.push(browserCookieHeader(browser, secure));
  response.writeHead(reply.status, {
    ...always,
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
    ...(encoding ? { "Content-Encoding": encoding } : {}),
    ...(cookies.length > 0 ? { "Set-Cookie": cookies } : {}),
    ...(reply.forgets ? { "Clear-Site-Data": '"storage"' } : {}),
    ...reply.headers,
    "Content-Length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

function encoded(
  reply: Reply,
  accepted: string,
): { bytes: Buffer; encoding: "br" | "gzip" | null } {
  if ("page" in reply) {
    if (/\bbr\b/.test(accepted)) return { bytes: reply.page.br, encoding: "br" };
    if (/\bgzip\b/.test(accepted)) return { bytes: reply.page.gzip, encoding: "gzip" };
    return { bytes: reply.page.plain, encoding: null };
  }
  const plain = Buffer.from(reply.body);
  return plain.length > 1_000 && /\bgzip\b/.test(accepted)
    ? { bytes: gzipSync(plain), encoding: "gzip" }
    : { bytes: plain, encoding: null };
}
