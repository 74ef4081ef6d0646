import { childrenOf, readXml, textOf, type XmlElement } from "~/platform/xml-read";

/** A row of a table of LimeSurvey's, by its column names. */
export type Row = ReadonlyMap<string, string>;

export interface LssFile {
  /** `Survey`, or `Group` or `Question` for a part of one. */
  kind: string;
  languages: string[];
  tables: ReadonlyMap<string, Row[]>;
}

const KINDS = ["Survey", "Group", "Question"];
const SINGLE = new Set(["LimeSurveyDocType", "DBVersion", "languages"]);

/** Reads a file of LimeSurvey's own export as the tables it is made of. */
export function readLssFile(xml: string): ({ ok: true } & LssFile) | { ok: false; reason: string } {
  const read = readXml(xml);
  if (!read.ok) return read;
  const kind = childrenOf(read.root, "LimeSurveyDocType").map(textOf)[0]?.trim() ?? "";
  if (read.root.name !== "document" || !KINDS.includes(kind)) {
    return { ok: false, reason: "This XML file is no survey that LimeSurvey exported (.lss)." };
  }
  const languages = childrenOf(read.root, "languages").flatMap((list) =>
    childrenOf(list, "language").map((language) => textOf(language).trim()),
  );
  const tables = new Map<string, Row[]>();
  for (const table of read.root.children) {
    if (typeof table === "string" || SINGLE.has(table.name)) continue;
    tables.set(table.name, [...(tables.get(table.name) ?? []), ...rowsOf(table)]);
  }
  return { ok: true, kind, languages, tables };
}

/** Themes have no rows: all of such a table counts as one. */
function rowsOf(table: XmlElement): Row[] {
  const rows = childrenOf(table, "rows").flatMap((list) => childrenOf(list, "row"));
  const known = childrenOf(table, "rows").length > 0 || childrenOf(table, "fields").length > 0;
  return (known ? rows : [table]).map(rowOf);
}

function rowOf(row: XmlElement): Row {
  const cells = row.children.flatMap((cell) =>
    typeof cell === "string" ? [] : [[cell.name, textOf(cell)] as const],
  );
  return new Map(cells);
}

export function cell(row: Row | undefined, name: string): string {
  return row?.get(name) ?? "";
}
