import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { setGone } from "./history/gone.db.server";
import { findMissingIds } from "./missing.db.server";

/** Those whom an import lacks are gone, all or the chosen ones: a person has said so. Gives how many. */
export async function markMissingGone(
  caller: Caller,
  importId: string,
  chosen: readonly string[] | null,
): Promise<number> {
  return transaction(caller, async (scope) => {
    const gone = await setGone(scope, await findMissingIds(scope, importId, chosen), true);
    await recordAudit(scope, "people.gone", `import:${importId}`, { people: gone });
    return gone;
  });
}

/** One person is gone, or is here again. */
export async function setPersonGone(
  caller: Caller,
  personId: string,
  isGone: boolean,
): Promise<void> {
  await transaction(caller, async (scope) => {
    const moved = await setGone(scope, [personId], isGone);
    if (moved > 0)
      await recordAudit(scope, isGone ? "person.gone" : "person.back", `person:${personId}`);
  });
}
