import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { CampaignState, Refusal } from "./campaign";
import { lockCampaign } from "./campaign.db.server";

export type Steered = { ok: true } | { ok: false; reason: Refusal | "no_such_campaign" };

/** Changes a campaign's course where its state allows it, nobody else at it meanwhile. */
export async function steerCampaign(
  caller: Caller,
  id: string,
  may: (state: CampaignState) => { ok: true } | { ok: false; reason: Refusal },
  act: (scope: Scope) => Promise<void>,
): Promise<Steered> {
  return transaction(caller, async (scope) => {
    const state = await lockCampaign(scope, id);
    if (!state) return { ok: false, reason: "no_such_campaign" };
    const verdict = may(state);
    if (verdict.ok) await act(scope);
    return verdict;
  });
}
