import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { lockCampaign, setCampaignState } from "./campaign.db.server";
import { queueSending } from "./send-job.server";
import { findDecision, queueAgain } from "./unknown.db.server";

export type SentAgain =
  | { ok: true; campaignId: string }
  | { ok: false; reason: "no_such_mail" | "decided" | "cancelled" };

/** A person takes it on themselves that the mail may arrive twice. */
export async function sendUnknownAgain(caller: Caller, deliveryId: string): Promise<SentAgain> {
  return transaction(caller, async (scope) => {
    const found = await findDecision(scope, deliveryId);
    if (!found) return { ok: false, reason: "no_such_mail" };
    const { campaignId, isOpen } = found;
    const state = await lockCampaign(scope, campaignId);
    if (!isOpen) return { ok: false, reason: "decided" };
    if (state === "cancelled") return { ok: false, reason: "cancelled" };
    if (!(await queueAgain(scope, deliveryId))) return { ok: false, reason: "decided" };
    if (state === "done") await setCampaignState(scope, campaignId, "running");
    await queueSending(scope, campaignId);
    await recordAudit(scope, "delivery.send-again", `delivery:${deliveryId}`, { campaignId });
    return { ok: true, campaignId };
  });
}
