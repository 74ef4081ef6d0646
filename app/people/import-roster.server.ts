import { LANGUAGES } from "~/districts/language";
import { listSchools } from "~/districts/list-schools.server";
import { recordAudit } from "~/platform/audit.db.server";
import type { CsvRefusal } from "~/platform/csv-table";
import { type Caller, transaction } from "~/platform/scope.server";
import { parseRoster, type RosterRow } from "./csv/roster-file";
import { replaceRoster } from "./roster.db.server";

export type ImportedRoster =
  | { ok: true; cells: number; people: number; refused: CsvRefusal[] }
  | { ok: false; reason: string };

/** Takes a roster file in place of the roster there was: what scores are weighted to. */
export async function importRoster(
  caller: Caller,
  source: AsyncIterable<Uint8Array>,
): Promise<ImportedRoster> {
  const schools = await listSchools(caller);
  const file = await parseRoster(source, {
    schools: new Map(schools.map(({ code, id }) => [code, id])),
    languages: LANGUAGES.map(({ tag }) => tag),
  });
  if (!file.ok) return file;
  const cells: RosterRow[] = [];
  const refused: CsvRefusal[] = [];
  for await (const batch of file.batches) {
    cells.push(...batch.rows);
    refused.push(...batch.refused);
  }
  if (cells.length === 0) return { ok: false, reason: "The file has no row that could be taken." };
  const people = cells.reduce((sum, { count }) => sum + count, 0);
  await transaction(caller, async (scope) => {
    await replaceRoster(scope, cells);
    await recordAudit(scope, "roster.import", "roster", { cells: cells.length, people });
  });
  return { ok: true, cells: cells.length, people, refused };
}
