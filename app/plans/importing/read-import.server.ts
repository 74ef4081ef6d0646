import type { Staff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { cleanText } from "../clean-text";
import { imagePath } from "../plan-images";
import { storeImage } from "../upload-image.server";
import { readDocx } from "./read-docx.server";

export const mostFileBytes = 15 * 1024 * 1024;
const longestText = 2_000_000;

export type ReadImport =
  | { ok: true; markdown: string; notes: string[] }
  | { ok: false; status: 413 | 422; reason: string };

/** What was chosen or pasted, as Markdown. A Word document is known by its bytes, not by its name. */
export async function readImport(staff: Staff, request: Request): Promise<ReadImport> {
  const form = await readBoundedForm(request, mostFileBytes);
  if (!form) return { ok: false, status: 413, reason: "The file is larger than 15 MB." };
  const file = form.get("file");
  const pasted = form.get("text");
  if (file instanceof File && file.size > 0) {
    const bytes = Buffer.from(await file.arrayBuffer());
    if (bytes.subarray(0, 2).toString("latin1") === "PK") return docxText(staff, bytes);
    const text = decodeText(bytes);
    if (text !== null) return markdownText(text);
    const reason = "This is neither a Word document (.docx) nor a text in UTF-8.";
    return { ok: false, status: 422, reason };
  }
  return markdownText(typeof pasted === "string" ? pasted : "");
}

async function docxText(staff: Staff, bytes: Buffer): Promise<ReadImport> {
  const read = await readDocx(bytes, async (picture) => {
    const id = await storeImage(staff, picture);
    return id && imagePath(staff.session.district_slug, id);
  });
  if (!read.ok) return { ...read, status: 422 };
  const text = markdownText(read.markdown);
  return text.ok ? { ...text, notes: read.notes } : text;
}

export function markdownText(text: string): ReadImport {
  const markdown = cleanText(text);
  if (markdown.trim() === "") {
    return { ok: false, status: 422, reason: "Choose a file or paste a text." };
  }
  return markdown.length > longestText
    ? { ok: false, status: 413, reason: "The text is longer than 2 million characters." }
    : { ok: true, markdown, notes: [] };
}

function decodeText(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
