import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { ensureAddresses } from "../address.db.server";
import { groupMails, type PlannedMail } from "../addressee";
import { startMailing } from "../start-campaign.server";
import { type MomentRefusal, refuseMoment } from "../start-moment.server";
import { findTrouble, type Mailing, type Trouble, writtenLanguages } from "./mailing";
import { findMailing, lockMailing, setCampaign } from "./mailing.db.server";
import { listEmails, listRecipients } from "./recipients.db.server";
import { renderMailing } from "./render-mailing.server";

export type Launched =
  | { ok: true; campaignId: string }
  | { ok: false; reason: Trouble | MomentRefusal | "no_such_mailing" | "changed" };

/**
 * Sends a mailing as it was looked at, at once or from a moment on: `revision` is the one that was shown. Asked
 * again, it gives the campaign that there is.
 */
export async function launchMailing(
  caller: Caller,
  id: string,
  revision: number,
  services: Services,
  startsAt: Date | null = null,
): Promise<Launched> {
  const district = await getDistrict(caller);
  const shown = await transaction(caller, (scope) => findMailing(scope, id));
  if (!shown) return { ok: false, reason: "no_such_mailing" };
  const content = await renderMailing(district, shown);
  return transaction(
    caller,
    async (scope): Promise<Launched> => {
      const mailing = await lockMailing(scope, id);
      if (!mailing) return { ok: false, reason: "no_such_mailing" };
      if (mailing.campaignId) return { ok: true, campaignId: mailing.campaignId };
      if (mailing.revision !== revision || shown.revision !== revision) {
        return { ok: false, reason: "changed" };
      }
      const mails = await planFor(scope, mailing, district.language, services.secrets.link);
      const open = mails.filter(({ state }) => state === "queued").length;
      const trouble = findTrouble(mailing, district.language, open);
      const refusal = trouble ?? (await refuseMoment(scope, startsAt, services.clock()));
      if (refusal) return { ok: false, reason: refusal };
      const { kind, reportId } = mailing;
      const about = { ...(reportId ? { reportId } : {}), ...(startsAt ? { startsAt } : {}) };
      const campaign = { kind, content, ...about };
      const started = await startMailing(scope, campaign, mails);
      await setCampaign(scope, id, started.campaignId);
      const at = startsAt?.toISOString() ?? "now";
      await recordAudit(scope, "mailing.send", `mailing:${id}`, { ...started, at });
      return { ok: true, campaignId: started.campaignId };
    },
    { timeout: 300_000 },
  );
}

async function planFor(
  scope: Scope,
  mailing: Mailing,
  fallback: string,
  secret: string,
): Promise<PlannedMail[]> {
  const { kind, texts, filter } = mailing;
  if (kind !== "digest") await ensureAddresses(scope, secret, await listEmails(scope, filter));
  const found = await listRecipients(scope, mailing, filter);
  return groupMails(found, writtenLanguages(texts), fallback, (sharing) => ({
    personIds: sharing.filter(({ invitationId }) => !invitationId).map(({ personId }) => personId),
    invitationIds: sharing.flatMap(({ invitationId }) => invitationId ?? []),
  }));
}
