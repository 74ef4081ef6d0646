import { decodeHeader, textOfBytes, textOfHtml, undoTransfer } from "./text-of-bytes";

/** Bounds, so that a hostile message costs no more than a large honest one. */
export const MOST_BYTES = 2 * 1024 * 1024;
const MOST_PARTS = 40;
const MOST_DEPTH = 6;
const MOST_HEAD = 64 * 1024;
const MOST_FIELDS = 500;
const MOST_VALUE = 2000;
const MOST_TEXT = 64 * 1024;

export type Headers = ReadonlyMap<string, readonly string[]>;

/** A leaf of a message: its bytes as latin1, and what its headers say of them. */
export type Part = { type: string; headers: Headers; body: string };

export type IncomingMail = { headers: Headers; parts: readonly Part[] };

/**
 * Takes a message from anywhere apart, without ever failing: every leaf in the order it stands in.
 * The messages inside message/rfc822 are leaves. Only the first two megabytes are read.
 */
export function readIncoming(bytes: Uint8Array): IncomingMail {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MOST_BYTES))
    .toString("latin1")
    .replace(/\r\n?/g, "\n")
    .replace(/^From [^\n]{0,400}\n/, "");
  const parts: Part[] = [];
  const { headers, body } = splitEntity(raw);
  collectParts({ headers, body }, parts, 0);
  return { headers, parts };
}

/** The first value of a header, decoded, or "". */
export function header(headers: Headers, name: string): string {
  return decodeHeader(headers.get(name)?.[0] ?? "");
}

/** A part's words, at most 64 KB of them. */
export function partText({ type, headers, body }: Part): string {
  const encoding = (headers.get("content-transfer-encoding")?.[0] ?? "").trim().toLowerCase();
  const charset = parameter(headers.get("content-type")?.[0] ?? "", "charset");
  const text = textOfBytes(undoTransfer(body.slice(0, MOST_TEXT), encoding), charset);
  return type === "text/html" ? textOfHtml(text) : text;
}

/** The headers and the rest of a message or a part. */
export function splitEntity(raw: string): { headers: Headers; body: string } {
  if (!/^[!-9;-~]{1,80}[ \t]?:/.test(raw))
    return { headers: new Map(), body: raw.replace(/^\n/, "") };
  const end = raw.indexOf("\n\n");
  const head = end < 0 ? raw : raw.slice(0, end);
  return { headers: readHeaders(head), body: end < 0 ? "" : raw.slice(end + 2) };
}

function readHeaders(head: string): Headers {
  const headers = new Map<string, string[]>();
  const lines = head
    .slice(0, MOST_HEAD)
    .replace(/\n(?=[ \t])/g, "")
    .split("\n", MOST_FIELDS);
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const values = headers.get(name) ?? [];
    values.push(line.slice(colon + 1, colon + 1 + MOST_VALUE).trim());
    headers.set(name, values);
  }
  return headers;
}

function collectParts(entity: { headers: Headers; body: string }, parts: Part[], depth: number) {
  if (parts.length >= MOST_PARTS) return;
  const { headers, body } = entity;
  const contentType = headers.get("content-type")?.[0] ?? "text/plain";
  const type = (
    /^[\w.+-]{1,60}\/[\w.+-]{1,80}/.exec(contentType)?.[0] ?? "text/plain"
  ).toLowerCase();
  const inner =
    type.startsWith("multipart/") && depth < MOST_DEPTH ? splitParts(contentType, body) : [];
  // A multipart without its boundary is read as what stands there.
  if (inner.length === 0) parts.push({ type, headers, body });
  for (const part of inner) collectParts(splitEntity(part), parts, depth + 1);
}

function splitParts(contentType: string, body: string): string[] {
  const boundary = parameter(contentType, "boundary");
  if (!boundary) return [];
  const mark = `\n--${boundary}`;
  const text = `\n${body}`;
  const found: string[] = [];
  let start = text.indexOf(mark);
  while (start >= 0 && found.length < MOST_PARTS) {
    const line = text.indexOf("\n", start + mark.length);
    if (line < 0 || text.startsWith("--", start + mark.length)) break;
    const next = text.indexOf(mark, line);
    found.push(text.slice(line + 1, next < 0 ? undefined : next));
    start = next;
  }
  return found;
}

/** A parameter of a structured header such as `charset` of Content-Type, or null. */
export function parameter(value: string, name: string): string | null {
  const found = new RegExp(
    `;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`,
    "i",
  ).exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}
