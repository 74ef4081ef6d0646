import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Guard } from "./import-guard";
import { saveGuard } from "./missing.db.server";

/** From which share on the district's imports stop. */
export async function changeGuard(caller: Caller, guard: Guard): Promise<void> {
  await transaction(caller, async (scope) => {
    await saveGuard(scope, guard);
    await recordAudit(scope, "people.guard", "people", { ...guard });
  });
}
