import type { IncomingMessage } from "node:http";

export type Body =
  | { ok: true; form: URLSearchParams }
  | { ok: false; reason: "too_large" | "not_a_form" };

/** More than any honest form: 300 questions and as many pages of text. */
const mostBytes = 1024 * 1024;

/** A posted form, never more of it in memory than is allowed. */
export async function readForm(request: IncomingMessage): Promise<Body> {
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return { ok: false, reason: "not_a_form" };
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) {
    return { ok: false, reason: "too_large" };
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return { ok: false, reason: "too_large" };
    chunks.push(chunk);
  }
  return { ok: true, form: new URLSearchParams(Buffer.concat(chunks).toString("utf8")) };
}
