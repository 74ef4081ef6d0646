import { listOwnPledges } from "~/partnerships/pledges/list-own-pledges.server";
import { listOwnComments } from "~/plans/answers/list-dispositions.server";
import { listOpenPlans } from "~/plans/list-open-plans.server";
import { formatDay } from "~/platform/dates";
import type { Scope } from "~/platform/scope.server";
import { localeOf } from "~/responses/messages/languages";
import type { OpenedLink } from "~/responses/open-link.server";
import { planWords } from "../../emails/plan-words";
import { isSubscribed } from "./commitments/subscriber.db.server";
import { loopWords } from "./loop-words/catalogue";
import { getInvited, hasOpenNeeds, listOpenSurveys } from "./onward.db.server";
import { fill } from "./report-words";

/** A comment of the reader's own, and what became of it, in words. */
export type Became = { key: string; text: string; href: string; decided: string; reason: string };

/** Where a reader can go on. */
export type Chance = { href: string; label: string; note: string; labelLang?: string };

/**
 * What became of the reader's own comments and offers, only where this browser is theirs; where they can take part next;
 * and whether they asked to hear.
 */
export async function loadOnward(scope: Scope, opened: OpenedLink, lang: string, now: Date) {
  const { link, setting, given } = opened;
  const base = `/d/${setting.district.slug}`;
  const { personId, addressId, emailKey } = await getInvited(scope, link.invitation_id);
  const comments = given ? await listOwnComments(scope, { personId, addressId }) : [];
  return {
    comments: comments.map((comment): Became => {
      const { id, text, disposition, reason, version } = comment;
      const decided = disposition
        ? planWords(lang).decided(disposition, version)
        : loopWords(lang).words.no_answer;
      return { key: id, text, href: `${base}/comments/${id}`, decided, reason: reason ?? "" };
    }),
    offers: (given && emailKey ? await listOwnPledges(scope, emailKey, lang) : []).map(
      ({ needId, ...offer }) => ({
        ...offer,
        href: needId && `${base}/needs/${needId}?lang=${lang}`,
      }),
    ),
    chances: await chancesOf(scope, { base, lang, opened, now }),
    hears: addressId === null ? null : await isSubscribed(scope, addressId),
  };
}

type Asked = { base: string; lang: string; opened: OpenedLink; now: Date };

async function chancesOf(scope: Scope, { base, lang, opened, now }: Asked): Promise<Chance[]> {
  const { words } = loopWords(lang);
  const { timezone } = opened.setting.district;
  const until = (date: Date | null) =>
    date ? fill(words.chance_until, { day: formatDay(date, timezone, localeOf(lang)) }) : "";
  const waveId = opened.link.wave_id;
  const surveys = await listOpenSurveys(scope, { waveId, language: lang, now });
  const plans = await listOpenPlans(scope, now);
  return [
    ...surveys.map(({ slug, title, closesAt }) => ({
      href: `${base}/o/${slug}?lang=${lang}`,
      label: fill(words.chance_survey, { title }),
      note: until(closesAt),
    })),
    ...plans.map(({ slug, title, closesAt }) => ({
      href: `${base}/plans/${slug}`,
      label: fill(words.chance_plan, { title }),
      note: until(closesAt),
    })),
    ...((await hasOpenNeeds(scope))
      ? [{ href: `${base}/needs?lang=${lang}`, label: words.chance_needs, note: "" }]
      : []),
    { href: `${base}/ask?lang=${lang}`, label: words.chance_ask, note: "" },
  ];
}
