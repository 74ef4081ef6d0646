import { type Caller, transaction } from "~/platform/scope.server";
import { listGivers, listMade, listShown } from "./proof.db.server";

/** What a need's public page shows of what came of it. */
export async function loadTold(caller: Caller, needId: string) {
  return transaction(caller, async (scope) => ({
    proofs: await listShown(scope, needId),
    givers: await listGivers(scope, needId),
  }));
}

/** What a partner's public page shows of what they gave. */
export async function loadMade(caller: Caller, partnerId: string) {
  return transaction(caller, (scope) => listMade(scope, partnerId));
}
