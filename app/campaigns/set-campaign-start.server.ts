import { getDistrict } from "~/districts/get-district.server";
import { isQuiet } from "~/districts/quiet-hours";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { mayCancel } from "./campaign";
import { lockCampaign, setStart } from "./campaign.db.server";
import { queueSending } from "./send-job.server";

export type StartRefusal = "no_such_campaign" | "over" | "begun" | "past" | "quiet";
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
    if (startsAt && startsAt < now) return { ok: false, reason: "past" };
    if (startsAt && isQuiet(await getDistrict(scope), startsAt)) {
      return { ok: false, reason: "quiet" };
    }
    if (!(await setStart(scope, id, startsAt))) return { ok: false, reason: "begun" };
    await queueSending(scope, id, startsAt ?? undefined);
    const at = startsAt?.toISOString() ?? "now";
    await recordAudit(scope, "campaign.start", `campaign:${id}`, { at });
    return { ok: true };
  });
}
