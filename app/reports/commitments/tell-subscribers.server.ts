import { groupMails } from "~/campaigns/addressee";
import type { CampaignContent } from "~/campaigns/campaign";
import { startMailing } from "~/campaigns/start-campaign.server";
import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { formatDay } from "~/platform/dates";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { commitmentWords } from "../../../emails/commitment-words";
import { mailLanguages } from "../../../emails/messages";
import { renderMail } from "../../../emails/render-mail";
import { type FollowedCommitment, loadCommitments } from "./load-commitments.server";
import {
  findLastNews,
  insertNews,
  listChangedSince,
  listSubscribers,
  lockNews,
} from "./subscriber.db.server";

const DAY_MS = 24 * 3600 * 1000;

export type News = {
  subscribers: number;
  changes: number;
  last: string | null;
  mayTell: boolean;
};

/** What there would be to tell, and whether it may be told now: at most once a day. */
export async function readNews(caller: Caller, now: Date): Promise<News> {
  return transaction(caller, async (scope) => {
    const { timezone } = await getDistrict(scope);
    const last = await findLastNews(scope);
    const subscribers = (await listSubscribers(scope)).filter(
      ({ closed }) => closed === null,
    ).length;
    const changes = (await listChangedSince(scope, last, now)).length;
    return {
      ...{ subscribers, changes, last: last && formatDay(last, timezone) },
      mayTell: subscribers > 0 && changes > 0 && isTime(last, now),
    };
  });
}

const isTime = (last: Date | null, now: Date) =>
  last === null || now.getTime() - last.getTime() >= DAY_MS;

export type Told =
  | { ok: true; campaignId: string; recipients: number }
  | { ok: false; reason: "nothing_new" | "nobody" | "too_soon" };

/** Mails those who asked to hear what changed since they were last told, each thing once. */
export async function tellSubscribers(caller: Caller, { env, clock }: Services): Promise<Told> {
  const now = clock();
  const district = await getDistrict(caller);
  const expected = await transaction(caller, async (scope) =>
    listChangedSince(scope, await findLastNews(scope), now),
  );
  const content = await renderNews(district, expected.length, env.APP_URL);
  return transaction(caller, async (scope): Promise<Told> => {
    await lockNews(scope);
    const last = await findLastNews(scope);
    const changed = await listChangedSince(scope, last, now);
    if (changed.length === 0) return { ok: false, reason: "nothing_new" };
    if (!isTime(last, now)) return { ok: false, reason: "too_soon" };
    const subscribers = await listSubscribers(scope);
    if (subscribers.every(({ closed }) => closed !== null)) return { ok: false, reason: "nobody" };
    const news = await newsByLanguage(scope, changed, now);
    const mails = groupMails(subscribers, mailLanguages, district.language, (_, language) => ({
      values: { news: news.get(language) ?? [] },
    }));
    const started = await startMailing(scope, { kind: "commitment", content }, mails);
    await insertNews(scope, started.campaignId, now);
    await recordAudit(scope, "commitment.tell", `campaign:${started.campaignId}`, { ...started });
    return { ok: true, ...started };
  });
}

async function renderNews(
  district: { name: string; slug: string; contact: string },
  count: number,
  appUrl: string,
): Promise<CampaignContent> {
  const mails = mailLanguages.map(async (language) => {
    const props = {
      ...{ district: district.name, count },
      allUrl: `${appUrl}/d/${district.slug}/commitments?lang=${language}`,
      office: { phone: district.contact || null, address: null },
    };
    return [language, await renderMail("commitment-news", props, language)] as const;
  });
  return { mails: Object.fromEntries(await Promise.all(mails)), audiences: {} };
}

async function newsByLanguage(scope: Scope, changed: readonly string[], now: Date) {
  const news = new Map<string, { standing: string; what: string; note: string }[]>();
  for (const language of mailLanguages) {
    const { standings } = commitmentWords(language);
    const reports = await loadCommitments(scope, language, now);
    const all = reports.flatMap(({ commitments }) => commitments);
    const told = all.filter(({ id }) => changed.includes(id));
    news.set(
      language,
      told.map((one) => ({
        ...{ standing: standings[one.standing], what: one.what.text, note: lastWord(one) },
      })),
    );
  }
  return news;
}

/** What was said of it last, in the words it was said in. */
function lastWord({ reason, standing, evidence }: FollowedCommitment): string {
  if (standing === "changed") return reason ?? "";
  return evidence.at(-1)?.note ?? "";
}
