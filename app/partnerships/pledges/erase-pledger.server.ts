import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { eraseGiver } from "./erase-pledger.db.server";
import { lockPledge } from "./pledge.db.server";

/** Takes a person out of an offer: nothing of them stays, only the amounts. False where it is not there. */
export async function erasePledger(caller: Caller, id: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const pledge = await lockPledge(scope, id);
    if (!pledge || !(await eraseGiver(scope, id))) return false;
    await recordAudit(scope, "pledge.erase", `pledge:${id}`, { number: pledge.number });
    return true;
  });
}
