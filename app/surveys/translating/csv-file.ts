import type { CsvColumn } from "~/platform/csv-header";
import { checkCsvRows, openCsvTable } from "~/platform/csv-table";
import { csvText, unguardFormula } from "~/platform/csv-write";
import { languageTagSchema } from "../texts";
import type { Exchange, ExportedUnit, Unit } from "./exchange";
import { TEXT_STATES } from "./status";
import type { ReadExchange } from "./xliff-read";

const HEADER = ["key", "language", "source", "target", "state", "place"] as const;
type Name = (typeof HEADER)[number];

const columns: CsvColumn<Name>[] = [
  { name: "key", aliases: ["id"], required: true },
  { name: "language", aliases: ["lang"] },
  { name: "source", aliases: ["original"] },
  { name: "target", aliases: ["translation"], required: true },
  { name: "state", aliases: ["status"] },
];

/** Texts of one or more languages as a spreadsheet opens them. */
export function writeTranslationsCsv(
  languages: readonly { language: string; units: readonly ExportedUnit[] }[],
): string {
  const rows = languages.flatMap(({ language, units }) =>
    units.map((unit) => HEADER.map((name) => ({ ...unit, language })[name])),
  );
  return csvText([HEADER, ...rows]);
}

/** Reads such a file again, as a spreadsheet saved it; `language` is of rows that do not say their own. */
export async function readTranslationsCsv(
  bytes: AsyncIterable<Uint8Array>,
  language: string | null,
): Promise<ReadExchange> {
  const table = await openCsvTable(bytes, columns);
  if (!table.ok) return table;
  const files = new Map<string, Exchange>();
  const { at } = table;
  const rule = (cells: readonly string[]) => {
    const cell = (name: Name) => cellOf(cells, at[name]);
    const tag = cell("language")?.trim() || language;
    if (!tag || !languageTagSchema.safeParse(tag).success) {
      const reason = tag ? `“${tag}” is no language tag.` : "The row does not say its language.";
      return { ok: false as const, column: "language", reason };
    }
    return { ok: true as const, value: { tag, unit: unitOf(cell) } };
  };
  for await (const { rows, refused } of checkCsvRows(table, rule)) {
    const [wrong] = refused;
    if (wrong) return { ok: false, reason: `Row ${wrong.row}: ${wrong.reason}` };
    for (const { tag, unit } of rows) {
      const file = files.get(tag) ?? { language: tag, source: null, units: [] };
      files.set(tag, file);
      file.units.push(unit);
    }
  }
  if (files.size === 0) return { ok: false, reason: "The file has no rows under its first one." };
  return { ok: true, files: [...files.values()] };
}

const cellOf = (cells: readonly string[], at: number | undefined) =>
  at === undefined ? null : (cells[at] ?? "");

function unitOf(cell: (name: Name) => string | null): Unit {
  const source = cell("source");
  const state = TEXT_STATES.find((one) => one === cell("state")?.trim().toLowerCase());
  return {
    key: unguardFormula(cell("key") ?? "").trim(),
    source: source === null ? null : unguardFormula(source),
    target: unguardFormula(cell("target") ?? ""),
    state: state ?? "draft",
  };
}
