import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { eraseNotes, erasePerson, listIdsOfAddress } from "./erase-pledger.db.server";
import { lockPledge } from "./pledge.db.server";

/** Takes a person out of an offer: nothing of them stays, only the amounts. False where it is not there. */
export async function erasePledger(caller: Caller, id: string, now: Date): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const pledge = await lockPledge(scope, id);
    if (!pledge || pledge.erasedAt !== null) return false;
    const ended = pledge.state === "declined" || pledge.state === "withdrawn";
    await erasePerson(scope, id, { reason: ended ? "Erased" : "", erasedAt: now });
    await eraseNotes(scope, id);
    await recordAudit(scope, "pledge.erase", `pledge:${id}`, { number: pledge.number });
    return true;
  });
}

/** The same for every offer that came from an address. Gives how many. */
export async function erasePledgesOf(caller: Caller, emailKey: string, now: Date): Promise<number> {
  if (emailKey === "") return 0;
  return transaction(caller, async (scope) => {
    const ids = await listIdsOfAddress(scope, emailKey);
    for (const id of ids) await erasePledger(scope, id, now);
    return ids.length;
  });
}
