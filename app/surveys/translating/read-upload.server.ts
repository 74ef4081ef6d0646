import { readBoundedForm } from "~/platform/bounded-form.server";
import { readExchange } from "./read-exchange";
import type { ReadExchange } from "./xliff-read";

export const mostFileBytes = 5_000_000;

export type ReadUpload =
  | (Extract<ReadExchange, { ok: true }> & {
      /** The file again, for the second press. */
      again: string;
      language: string;
      seen: string;
    })
  | { ok: false; status: 413 | 422; reason: string; language: string };

/** A translators' file as it was chosen, or as the page that reported on it sends it again. */
export async function readUpload(request: Request): Promise<ReadUpload> {
  const form = await readBoundedForm(request, mostFileBytes * 1.5);
  if (!form) {
    return { ok: false, status: 413, reason: "The file is larger than 5 MB.", language: "" };
  }
  const [file, again] = [form.get("file"), textIn(form, "again")];
  const language = textIn(form, "language");
  const bytes =
    file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.from(again, "base64");
  const refuse = (reason: string) => ({
    ok: false as const,
    status: 422 as const,
    reason,
    language,
  });
  if (bytes.length === 0) return refuse("Choose a file.");
  if (bytes.length > mostFileBytes) return refuse("The file is larger than 5 MB.");
  const read = await readExchange(bytes, language || null);
  if (!read.ok) return refuse(read.reason);
  return { ...read, again: bytes.toString("base64"), language, seen: textIn(form, "seen") };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
