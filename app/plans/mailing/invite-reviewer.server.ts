import { groupMails } from "~/campaigns/addressee";
import { ensureMailAddresses } from "~/campaigns/ensure-mail-addresses.server";
import { commenterToken, hashHex } from "~/campaigns/links.server";
import { startMailing } from "~/campaigns/start-campaign.server";
import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { mailLanguages } from "../../../emails/messages";
import { findPlanWithVersions } from "../plan-list.db.server";
import { renderAnnouncement } from "./announce-version.server";
import {
  ensureReviewer,
  listReviewComments,
  type Reviewer,
  setReviewersName,
} from "./reviewer.db.server";

export type InvitedReviewers =
  | { ok: true; recipients: number }
  | { ok: false; reason: "not_published" };

/**
 * Mails the latest published version to a partner's contacts, each with a link of their own: what they comment by it
 * carries the name their partner agreed to. Their private comments, from the same address, do not.
 */
export async function inviteReviewers(
  caller: Caller,
  services: Services,
  slug: string,
  { partner, reviewers }: { partner: Partner; reviewers: readonly Reviewer[] },
): Promise<InvitedReviewers> {
  const [plan, district] = await Promise.all([
    transaction(caller, (scope) => findPlanWithVersions(scope, slug)),
    getDistrict(caller),
  ]);
  const version = plan?.versions.find(({ publishedAt }) => publishedAt !== null);
  if (!plan || !version) return { ok: false, reason: "not_published" };
  const content = await renderAnnouncement(district, plan, version);
  return transaction(caller, async (scope) => {
    const { link } = services.secrets;
    await ensureMailAddresses(
      scope,
      link,
      new Map(reviewers.map((one) => [one.emailKey, one.email])),
    );
    const invited = [];
    for (const one of reviewers) {
      const hashOf = (id: string) => hashHex(commenterToken(link, id));
      const of = { partnerId: partner.id, partnerName: partner.publicName };
      invited.push(await ensureReviewer(scope, hashOf, { ...one, ...of }));
    }
    const mails = groupMails(invited, mailLanguages, district.language, (sharing) => ({
      commenterIds: sharing.map(({ commenterId }) => commenterId),
    }));
    const { recipients } = await startMailing(scope, { kind: "plan", content }, mails);
    await recordAudit(scope, "partner.invite", `partner:${partner.id}`, { plan: slug, recipients });
    return { ok: true, recipients };
  });
}

type Partner = { id: string; publicName: string | null };

/** Marks what a partner's reviewers said, and will say, with the name it agrees to now. */
export async function renameReviewers(caller: Caller, partner: Partner): Promise<void> {
  await transaction(caller, (scope) => setReviewersName(scope, partner.id, partner.publicName));
}

export async function listReviewsOf(scope: Scope, partnerId: string) {
  return listReviewComments(scope, partnerId);
}
