import { type Caller, transaction } from "~/platform/scope.server";
import { type LedgerCheck, readLedgerCheck } from "./mail-pause.db.server";
import { parkDeadSenders, settleCampaigns } from "./sweep.db.server";

export type { LedgerCheck };

/** What would be sent if mail were resumed, and what a person has to decide. */
export async function checkLedger(caller: Caller): Promise<LedgerCheck> {
  return transaction(caller, async (scope) => {
    await parkDeadSenders(scope);
    await settleCampaigns(scope);
    return readLedgerCheck(scope);
  });
}

/** The same, for a page that only looks. */
export async function lookAtLedger(caller: Caller): Promise<LedgerCheck> {
  return transaction(caller, readLedgerCheck);
}
