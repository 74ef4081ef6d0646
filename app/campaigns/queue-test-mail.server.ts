import { randomUUID } from "node:crypto";
import { recordAudit } from "~/platform/audit.db.server";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findCampaign } from "./campaign.db.server";

/** The campaign's mail to the member of staff who asks for it. False if there is no such campaign. */
export async function queueTestMail(
  caller: Caller,
  campaignId: string,
  to: { email: string; name: string },
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await findCampaign(scope, campaignId))) return false;
    const mailId = randomUUID();
    const { email, name } = to;
    const payload = { districtId: scope.districtId, campaignId, mailId, email, name };
    await addJob(scope, "send-test-mail", payload);
    await recordAudit(scope, "campaign.test-mail", `mail:${mailId}`, { campaignId });
    return true;
  });
}
