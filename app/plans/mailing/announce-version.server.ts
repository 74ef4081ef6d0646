import { randomUUID } from "node:crypto";
import { groupMails } from "~/campaigns/addressee";
import type { CampaignContent } from "~/campaigns/campaign";
import { ensureMailAddresses } from "~/campaigns/ensure-mail-addresses.server";
import { commenterToken, hashHex } from "~/campaigns/links.server";
import type { AudienceFilter } from "~/campaigns/mailings/mailing";
import { startMailing } from "~/campaigns/start-campaign.server";
import { type MomentRefusal, refuseMoment } from "~/campaigns/start-moment.server";
import type { District } from "~/districts/district";
import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { formatDay } from "~/platform/dates";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { localeOf } from "../../../emails/languages";
import { mailLanguages } from "../../../emails/messages";
import { renderMail } from "../../../emails/render-mail";
import type { PlanRow, PlanVersionRow } from "../plan.db.server";
import {
  type Announced,
  findAnnouncement,
  insertCommenters,
  listAnnounced,
  listEmails,
  listUncommenting,
  lockAnnouncement,
} from "./mailing.db.server";

export type AnnouncedVersion =
  | { ok: true; campaignId: string; recipients: number }
  | { ok: false; reason: "not_published" | "announced_before" | MomentRefusal };

/**
 * Mails a published version, once, to the people whom a filter finds, at once or from a moment on: each gets a
 * link of their own.
 */
export async function announceVersion(
  caller: Caller,
  plan: PlanRow & { versions: readonly PlanVersionRow[] },
  filter: AudienceFilter,
  services: Services,
  startsAt: Date | null = null,
): Promise<AnnouncedVersion> {
  const version = plan.versions.find(({ publishedAt }) => publishedAt !== null);
  if (!version) return { ok: false, reason: "not_published" };
  const district = await getDistrict(caller);
  const content = await renderAnnouncement(district, plan, version);
  return transaction(
    caller,
    async (scope): Promise<AnnouncedVersion> => {
      await lockAnnouncement(scope, version.id);
      if (await findAnnouncement(scope, version.id))
        return { ok: false, reason: "announced_before" };
      const refusal = await refuseMoment(scope, startsAt, services.clock());
      if (refusal) return { ok: false, reason: refusal };
      const announced = await makeCommenters(scope, filter, services.secrets.link);
      const mails = groupMails(announced, mailLanguages, district.language, (sharing) => ({
        commenterIds: sharing.map(({ commenterId }) => commenterId),
      }));
      const campaign = { kind: "plan", planVersionId: version.id, content } as const;
      const moment = startsAt ? { startsAt } : {};
      const started = await startMailing(scope, { ...campaign, ...moment }, mails);
      const { number } = version;
      await recordAudit(scope, "plan.announce", `plan:${plan.slug}`, { number, ...started });
      return { ok: true, ...started };
    },
    { timeout: 300_000 },
  );
}

/** The mail about a version in each of our languages. */
export async function renderAnnouncement(
  district: District,
  { slug, commentsCloseAt }: PlanRow,
  { title, number }: PlanVersionRow,
): Promise<CampaignContent> {
  const mails = mailLanguages.map(async (language) => {
    const props = {
      ...{ district: district.name, plan: title, slug, version: number },
      until: commentsCloseAt && formatDay(commentsCloseAt, district.timezone, localeOf(language)),
      office: { phone: district.contact || null, address: null },
    };
    return [language, await renderMail("plan-draft", props, language)] as const;
  });
  return { mails: Object.fromEntries(await Promise.all(mails)), audiences: {} };
}

async function makeCommenters(
  scope: Scope,
  filter: AudienceFilter,
  secret: string,
): Promise<Announced[]> {
  await ensureMailAddresses(scope, secret, await listEmails(scope, filter));
  const people = await listUncommenting(scope, filter);
  const made = people.map((personId) => {
    const id = randomUUID();
    return { id, personId, hash: hashHex(commenterToken(secret, id)) };
  });
  await insertCommenters(scope, made);
  return listAnnounced(scope, filter);
}
