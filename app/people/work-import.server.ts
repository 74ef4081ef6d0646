import { z } from "zod";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import {
  type ImportedPeople,
  type ImportOptions,
  importOneRoster,
  importPeople,
} from "./import-people.server";
import { openOneRoster } from "./oneroster/open-set.server";
import {
  endImport,
  findImport,
  forgetImports,
  type ImportFormat,
  type ImportOutcome,
  type ImportState,
  noteProgress,
  readImportFile,
} from "./people-import.db.server";

const payloadSchema = z.object({ districtId: z.uuid(), importId: z.uuid() });

/** Jobs "check-people" and "import-people": the same reading, dry or for good. */
export async function workOnImport(
  payload: unknown,
  { services }: { services: Services },
  dryRun: boolean,
): Promise<void> {
  const { districtId, importId } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "people-import");
  const found = await transaction(caller, (scope) => findImport(scope, importId));
  if (found?.state !== (dryRun ? "checking" : "importing")) return;
  const bytes = await transaction(caller, (scope) => readImportFile(scope, importId));
  const { although, format } = found;
  const options = {
    ...{ dryRun, importId, although },
    onProgress: (rows: number) =>
      transaction(caller, (scope) => noteProgress(scope, importId, rows)),
  };
  const now = services.clock();
  const result = await importBytes(caller, { bytes, format }, options, now);
  const { state, outcome } = outcomeOf(result, dryRun);
  await transaction(caller, (scope) => endImport(scope, importId, state, outcome, now));
}

async function importBytes(
  caller: Caller,
  { bytes, format }: { bytes: Uint8Array; format: ImportFormat },
  options: ImportOptions,
  now: Date,
): Promise<ImportedPeople> {
  if (format === "csv") return importPeople(caller, pieces(bytes), options);
  const set = await openOneRoster(bytes);
  const today = now.toISOString().slice(0, 10);
  return importOneRoster(caller, set, { ...options, today }).finally(() => set.close());
}

/** A file whose columns need to be told, or that changes too much, waits for a person. */
function outcomeOf(
  result: ImportedPeople,
  dryRun: boolean,
): { state: ImportState; outcome: ImportOutcome } {
  if (result.ok) {
    return { state: dryRun ? "checked" : "done", outcome: { ok: true, ...result.report } };
  }
  const { reason, names = [], stopped } = result;
  if (stopped) return { state: "checked", outcome: { ok: true, ...stopped } };
  const state = names.length > 1 ? "mapping" : "refused";
  return { state, outcome: { ok: false, reason } };
}

const MONTH_MS = 30 * 86_400_000;

/** Job "forget-imports": nobody came back to them. */
export async function forgetLeftImports(caller: Caller, now: Date): Promise<void> {
  const before = new Date(now.getTime() - MONTH_MS);
  await transaction(caller, (scope) => forgetImports(scope, before, now));
}

export async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 256 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
