import { createHash } from "node:crypto";
import { LANGUAGES } from "~/districts/language";
import { listSchools } from "~/districts/list-schools.server";
import { recordAudit } from "~/platform/audit.db.server";
import type { CsvRefusal } from "~/platform/csv-table";
import { type Caller, transaction } from "~/platform/scope.server";
import type { TouchFields, TouchSource } from "./touch";
import { compareTouches, type Kept, keepTouches, type SourcedTouch } from "./touch.db.server";
import { parseTouches, type TouchContext, type TouchRow } from "./touch-file";

export type TouchReport = { touches: Kept; refused: CsvRefusal[]; ignoredColumns: string[] };
export type ImportedTouches = { ok: true; report: TouchReport } | { ok: false; reason: string };

export async function touchContext(caller: Caller): Promise<TouchContext> {
  const schools = await listSchools(caller);
  return {
    schools: new Map(schools.map(({ code, id }) => [code, id])),
    languages: LANGUAGES.map(({ tag }) => tag),
  };
}

/**
 * Takes a file of touches; the same file a second time changes nothing. A row with a source_id follows
 * later files, one without is known by all it says.
 */
export async function importTouches(
  caller: Caller,
  source: AsyncIterable<Uint8Array>,
  { dryRun }: { dryRun: boolean },
): Promise<ImportedTouches> {
  const file = await parseTouches(source, await touchContext(caller));
  if (!file.ok) return file;
  const { fresh, repeated } = withKeys(file.rows);
  const touches = await takeTouches(caller, fresh, "file", { dryRun });
  const refused = [...file.refused, ...repeated].sort((a, b) => a.row - b.row);
  return { ok: true, report: { touches, refused, ignoredColumns: file.ignored } };
}

/** Keeps touches of a file, a calendar or a messaging system, or only says what that would do. */
export async function takeTouches(
  caller: Caller,
  touches: readonly SourcedTouch[],
  source: TouchSource,
  { dryRun }: { dryRun: boolean },
): Promise<Kept> {
  return transaction(caller, async (scope) => {
    if (dryRun) return (await compareTouches(scope, touches)).counts;
    const counts = await keepTouches(scope, touches, source);
    await recordAudit(scope, "touch.import", "touches", { source, ...counts });
    return counts;
  });
}

export function withKeys(rows: readonly TouchRow[]) {
  const rowOf = new Map<string, number>();
  const fresh: SourcedTouch[] = [];
  const repeated: CsvRefusal[] = [];
  for (const { row, sourceId, touch } of rows) {
    const sourceKey = sourceId === "" ? `row:${digestOf(touch)}` : `file:${sourceId}`;
    const earlier = rowOf.get(sourceKey);
    if (earlier !== undefined) {
      repeated.push({ row, column: null, reason: `Row ${earlier} says the same.` });
      continue;
    }
    rowOf.set(sourceKey, row);
    fresh.push({ ...touch, sourceKey });
  }
  return { fresh, repeated };
}

export function digestOf(touch: TouchFields): string {
  return createHash("sha256").update(JSON.stringify(touch)).digest("base64url");
}
