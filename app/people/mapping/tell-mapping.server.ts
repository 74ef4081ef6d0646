import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { checkAgain } from "../upload-people.server";
import type { Mapping } from "./mapping";
import { saveMapping } from "./mapping.db.server";

/** Remembers how the columns of such files are meant; with `check` the waiting file is read by it. */
export async function tellMapping(
  caller: Caller,
  told: { fingerprint: string; filename: string; mapping: Mapping; now: Date },
  check: { importId: string } | null,
): Promise<void> {
  await transaction(caller, async (scope) => {
    await saveMapping(scope, told);
    const { kind, columns } = told.mapping;
    await recordAudit(scope, "people.mapping", "people", { kind, columns: Object.keys(columns) });
    if (check) await checkAgain(scope, check.importId);
  });
}
