import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findUndecided, leaveUnknown } from "./unknown.db.server";

export type Left = { ok: true; campaignId: string } | { ok: false; reason: "decided" };

/** A person takes it that the mail has arrived, or need not. */
export async function leaveUnknownMail(caller: Caller, deliveryId: string): Promise<Left> {
  return transaction(caller, async (scope) => {
    const campaignId = await findUndecided(scope, deliveryId);
    if (!campaignId || !(await leaveUnknown(scope, deliveryId))) {
      return { ok: false, reason: "decided" };
    }
    await recordAudit(scope, "delivery.leave", `delivery:${deliveryId}`, { campaignId });
    return { ok: true, campaignId };
  });
}
