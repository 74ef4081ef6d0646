import { z } from "zod";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { languageTagSchema } from "../texts";
import { FORMATS } from "./detect-format";
import { MOST_BYTES, type ReadFile, readSurveyFile } from "./read-file";
import { type Review, reviewOf } from "./review";

const schema = z.object({
  text: z.string().default(""),
  title: z.string().trim().max(200, "A title has at most 200 characters.").default(""),
  language: languageTagSchema.catch("en"),
  format: z.enum(FORMATS).nullable().catch(null),
});

export type ImportValues = { text: string; title: string; language: string; format: string };

export type ReadImport =
  | { ok: true; review: Review; values: ImportValues }
  | {
      ok: false;
      status: 413 | 422;
      errors: Record<string, string>;
      report: ReadFile["report"];
      values: ImportValues;
    };

const nothing: ImportValues = { text: "", title: "", language: "", format: "" };

/** Reads what was chosen or pasted, and what would become of it; nothing is kept. */
export async function readImport(request: Request): Promise<ReadImport> {
  const form = await readBoundedForm(request, MOST_BYTES * 1.5);
  if (!form) {
    const file = "It is larger than 5 MB. Split it into parts, and import each.";
    return { ok: false, status: 413, errors: { file }, report: [], values: nothing };
  }
  const posted = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  const parsed = schema.safeParse(posted);
  const { text = "", title = "", language = "", format = "" } = posted as Partial<ImportValues>;
  const values = { text, title, language, format };
  const refuse = (field: string, why: string, report: ReadFile["report"] = []): ReadImport => ({
    ...{ ok: false, status: 422, errors: { [field]: why }, report, values },
  });
  if (!parsed.success) return refuse("title", parsed.error.issues[0]?.message ?? "");
  const chosen = form.get("file");
  const file = chosen instanceof File && chosen.size > 0 ? chosen : null;
  if (file && text.trim() !== "") {
    return refuse("file", "Choose a file or paste a text, not both.");
  }
  if (!file && text.trim() === "") return refuse("file", "Choose a file, or paste your questions.");
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : Buffer.from(text);
  const name = file?.name ?? "";
  const read = await readSurveyFile(
    { bytes, name },
    { ...parsed.data, title: parsed.data.title || name.replace(/\.[^.]*$/, "") },
  );
  if (!read.ok) return refuse(file ? "file" : "text", read.reason, read.report);
  return { ok: true, review: reviewOf(read), values };
}
