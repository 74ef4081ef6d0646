import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { ensureAddresses } from "../address.db.server";
import { groupMails, type PlannedMail } from "../addressee";
import { startMailing } from "../start-campaign.server";
import { findTrouble, type Mailing, type Trouble, writtenLanguages } from "./mailing";
import { findMailing, lockMailing, setCampaign } from "./mailing.db.server";
import { listEmails, listRecipients } from "./recipients.db.server";
import { renderMailing } from "./render-mailing.server";

export type Launched =
  | { ok: true; campaignId: string }
  | { ok: false; reason: Trouble | "no_such_mailing" | "changed" };

/**
 * Sends a mailing as it was looked at: `revision` is the one that was shown. Asked again, it gives the
 * campaign that there is.
 */
export async function launchMailing(
  caller: Caller,
  id: string,
  revision: number,
  services: Services,
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
      if (trouble) return { ok: false, reason: trouble };
      const started = await startMailing(scope, { kind: mailing.kind, content }, mails);
      await setCampaign(scope, id, started.campaignId);
      await recordAudit(scope, "mailing.send", `mailing:${id}`, { ...started });
      return { ok: true, campaignId: started.campaignId };
    },
    { timeout: 300_000 },
  );
}

async function planFor(
  scope: Scope,
  { kind, texts, filter }: Mailing,
  fallback: string,
  secret: string,
): Promise<PlannedMail[]> {
  if (kind === "announcement")
    await ensureAddresses(scope, secret, await listEmails(scope, filter));
  const found = await listRecipients(scope, kind, filter);
  return groupMails(found, writtenLanguages(texts), fallback, (sharing) => ({
    personIds: sharing.map(({ personId }) => personId),
  }));
}
