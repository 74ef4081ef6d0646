import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findDecision, leaveUnknown } from "./unknown.db.server";

export type Left =
  | { ok: true; campaignId: string }
  | { ok: false; reason: "no_such_mail" | "decided" };

/** A person takes it that the mail has arrived, or need not. */
export async function leaveUnknownMail(caller: Caller, deliveryId: string): Promise<Left> {
  return transaction(caller, async (scope) => {
    const found = await findDecision(scope, deliveryId);
    if (!found) return { ok: false, reason: "no_such_mail" };
    const { campaignId } = found;
    if (!(await leaveUnknown(scope, deliveryId))) return { ok: false, reason: "decided" };
    await recordAudit(scope, "delivery.leave", `delivery:${deliveryId}`, { campaignId });
    return { ok: true, campaignId };
  });
}
