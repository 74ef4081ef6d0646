import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { erasePersonRows, findBySourceId } from "./erase-person.db.server";
import { sweepErased } from "./sweep-erased.server";

/**
 * Erases a person on request: directory, history, links, confidential answers that can still be found, and
 * addresses nobody else has. Kept: that it was done, and a hash so that no file brings them back.
 */
export async function erasePerson(caller: Caller, personId: string): Promise<boolean> {
  return transaction(
    caller,
    async (scope) => {
      if (!(await erasePersonRows(scope, personId))) return false;
      await recordAudit(scope, "person.erase", "person");
      await sweepErased(scope);
      return true;
    },
    { timeout: 120_000 },
  );
}

/** The same by what the district's own system calls them. */
export async function erasePersonBySourceId(caller: Caller, sourceId: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const id = await findBySourceId(scope, sourceId);
    return id !== null && erasePerson(scope, id);
  });
}
