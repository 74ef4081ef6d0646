import type { z } from "zod";

export type ReadJson<T> =
  | { ok: true; value: T }
  | { ok: false; status: 413 | 422; message: string };

/** More than any honest survey: 300 questions in seven languages, for six audiences, are a third of it. */
const mostBytes = 1024 * 1024;

/** A posted JSON document through its schema, never more of it in memory than is allowed. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<ReadJson<T>> {
  const text = await boundedText(request);
  if (text === null) {
    const message = "it is larger than 1 MB. Split the survey, or shorten its texts.";
    return { ok: false, status: 413, message };
  }
  const parsed = schema.safeParse(parseStorable(text));
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const message = `${issue?.path.join(".") || "it"}: ${issue?.message ?? "is not right"}`;
  return { ok: false, status: 422, message };
}

async function boundedText(request: Request): Promise<string | null> {
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The document without what the database cannot keep in a text; undefined for what is no JSON. */
function parseStorable(text: string): unknown {
  const storable = (_: string, value: unknown) =>
    typeof value === "string" ? value.replace(/\0|\p{Surrogate}/gu, "") : value;
  try {
    return JSON.parse(text, storable);
  } catch {
    return undefined;
  }
}
