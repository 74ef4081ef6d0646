import { linesOf } from "./plain/lines";

export const FORMATS = ["json", "lss", "csv", "text"] as const;
export type Format = (typeof FORMATS)[number];

const BY_ENDING: Readonly<Record<string, Format>> = {
  ...{ json: "json", lss: "lss", lsg: "lss", lsq: "lss", xml: "lss" },
  ...{ csv: "csv", tsv: "csv", tab: "csv", txt: "text", md: "text", text: "text" },
};

/** Files that people try, and what to do instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  xlsx: "Save the spreadsheet as CSV, or copy its cells and paste them.",
  xls: "Save the spreadsheet as CSV, or copy its cells and paste them.",
  ods: "Save the spreadsheet as CSV, or copy its cells and paste them.",
  docx: "Copy the questions out of the document and paste them.",
  doc: "Copy the questions out of the document and paste them.",
  odt: "Copy the questions out of the document and paste them.",
  pdf: "Copy the questions out of the document and paste them.",
  lsa: "Open the archive as a zip file and import the survey (.lss) that is in it.",
};

/** Zip archives (also of office programs), PDF, older office files. */
const BINARY = ["PK\u0003\u0004", "%PDF-", "ÐÏ\u0011à"];

export type Detected = { ok: true; format: Format } | { ok: false; reason: string };

/** What a file or a pasted text is, by its name and its first words. */
export function detectFormat(text: string, name: string): Detected {
  const ending = /\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const elsewhere = Object.hasOwn(ELSEWHERE, ending) ? ELSEWHERE[ending] : undefined;
  if (elsewhere) return { ok: false, reason: `This kind of file cannot be read. ${elsewhere}` };
  const isBinary = BINARY.some((start) => text.startsWith(start));
  if (isBinary || (name !== "" && text.slice(0, 4000).includes("\0"))) {
    const reason = "This is no text. Save it as CSV, or copy its words and paste them.";
    return { ok: false, reason };
  }
  const known = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  return { ok: true, format: known ?? formatOf(text.replace(/^\uFEFF/, "")) };
}

function formatOf(text: string): Format {
  const start = text.slice(0, 200).trimStart();
  if (/^<(?:\?xml|document\b)/.test(start)) return "lss";
  if (/^\{\s*(?:"|\})/.test(start)) return "json";
  return isSheet(text.slice(0, 20_000)) ? "csv" : "text";
}

/** Cells that were copied come with tabs between them; a tab behind a bullet is Word's. */
function isSheet(text: string): boolean {
  const lines = linesOf(text);
  const tabbed = lines.filter((line) => line.text.includes("\t")).length;
  const [first] = lines;
  const named = /^"?(?:question|pregunta|pergunta|item)"?\s?[,;]/i.test(first?.whole ?? "");
  return named || (tabbed > 0 && tabbed >= lines.length / 2);
}
