import { cellAt, tidyText } from "~/platform/csv-cell";
import type { CsvColumn } from "~/platform/csv-header";
import { checkCsvRows, openCsvTable } from "~/platform/csv-table";
import type { PeopleRefusal } from "../people-source";

/** The files of a OneRoster set that are read; all others are left alone. */
export const ONEROSTER_FILES = [
  "manifest.csv",
  "orgs.csv",
  "users.csv",
  "roles.csv",
  "relationships.csv",
  "demographics.csv",
] as const;

export type OneRosterFile = (typeof ONEROSTER_FILES)[number];

/** A OneRoster set, from a zip or a folder: each file's bytes as often as asked, null if it is not there. */
export type OneRosterSet = { open(name: OneRosterFile): AsyncIterable<Uint8Array> | null };

/** The text of a row's cell by the column's name; "" where the row or the file has none. */
export type Cells<Name extends string> = (name: Name) => string;

export type ReadTable<Name extends string> =
  | { ok: true; columns: ReadonlySet<Name> }
  | { ok: false; reason: string };

/** Takes every row of one file of the set; null if the set has no such file. */
export async function readTable<Name extends string>(
  set: OneRosterSet,
  file: OneRosterFile,
  columns: readonly CsvColumn<Name>[],
  take: (cell: Cells<Name>) => void,
  refused: PeopleRefusal[],
): Promise<ReadTable<Name> | null> {
  const bytes = set.open(file);
  if (!bytes) return null;
  const table = await openCsvTable(bytes, columns);
  if (!table.ok) return { ok: false, reason: `${file}: ${table.reason}` };
  const rule = (cells: readonly string[]) => {
    take((name) => tidyText(cellAt(cells, table.at[name])));
    return { ok: true, value: null } as const;
  };
  for await (const batch of checkCsvRows(table, rule)) {
    refused.push(...batch.refused.map((one) => ({ ...one, file })));
  }
  const names = columns.map(({ name }) => name);
  return { ok: true, columns: new Set(names.filter((name) => name in table.at)) };
}

/** The sourcedIds of a cell that holds several. */
export function splitIds(cell: string): string[] {
  if (cell === "") return [];
  return cell
    .split(/[,;]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Whether a record says that it is to go. */
export function isRemoved(status: string): boolean {
  return status.toLowerCase() === "tobedeleted";
}
