import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { mayCancel } from "./campaign";
import { lockCampaign, setStart } from "./campaign.db.server";
import { queueSending } from "./send-job.server";
import { type MomentRefusal, refuseMoment } from "./start-moment.server";

export type StartRefusal = "no_such_campaign" | "over" | "begun" | MomentRefusal;
export type StartSet = { ok: true } | { ok: false; reason: StartRefusal };

/** Moves a mailing of which nothing has been handed over yet; without a moment it begins at once. */
export async function setCampaignStart(
  caller: Caller,
  id: string,
  startsAt: Date | null,
  now: Date,
): Promise<StartSet> {
  return transaction(caller, async (scope) => {
    const state = await lockCampaign(scope, id);
    if (!state) return { ok: false, reason: "no_such_campaign" };
    if (!mayCancel(state).ok) return { ok: false, reason: "over" };
    const refusal = await refuseMoment(scope, startsAt, now);
    if (refusal) return { ok: false, reason: refusal };
    if (!(await setStart(scope, id, startsAt))) return { ok: false, reason: "begun" };
    await queueSending(scope, id, startsAt ?? undefined);
    const at = startsAt?.toISOString() ?? "now";
    await recordAudit(scope, "campaign.start", `campaign:${id}`, { at });
    return { ok: true };
  });
}
