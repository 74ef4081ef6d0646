import { getDistrict } from "~/districts/get-district.server";
import { listOpenPlans } from "~/plans/list-open-plans.server";
import { formatDay } from "~/platform/dates";
import { type Caller, transaction } from "~/platform/scope.server";
import { localeOf } from "~/responses/messages/languages";
import { listPublished } from "../public.db.server";
import { publicWords } from "../public-words";
import {
  type CommunityDate,
  countPromises,
  listDates,
  listOpenNeeds,
  listOpenSurveys,
} from "./community.db.server";
import { communityWords, filled } from "./words/catalogue";
import type { CommunityWords } from "./words/en";

type Way = { href: string; text: string };

/** Something open now: a page to go to, or words with the ways there are. */
export type Happening = { href: string | null; text: string; note: string; ways: Way[] };

/** A district's front door: what is open now, what came of last time, and what comes next. */
export async function loadCommunity(caller: Caller, asked: string | null, now: Date) {
  return transaction(caller, async (scope) => {
    const { name, slug, language, timezone } = await getDistrict(scope);
    const { lang, dir, words } = publicWords(asked, language);
    const more = communityWords(lang);
    const day = (date: Date) => formatDay(date, timezone, localeOf(lang));
    const surveys = await listOpenSurveys(scope, lang, now);
    const plans = await listOpenPlans(scope, now);
    const published = await listPublished(scope, lang);
    const promises = await countPromises(scope);
    const base = `/d/${slug}`;
    const keep = asked === null ? "" : `?lang=${lang}`;
    const listed = (kind: "reports" | "results" | "plans") =>
      published[kind].map((thing) => ({
        href: `${base}/${kind}/${thing.slug}${keep}`,
        title: thing.title,
        text: words.published.replace("{day}", day(thing.on)),
      }));
    return {
      ...{ lang, dir, name, base, keep, words, more },
      open: [
        ...surveys.map(
          ({ title, until, openLink }): Happening => ({
            href: null,
            text: filled(more.now_survey, { title, day: day(until) }),
            note: "",
            ways: [
              ...(openLink ? [{ href: `${base}/o/${openLink}${keep}`, text: more.now_open }] : []),
              { href: "/c", text: more.now_code },
            ],
          }),
        ),
        ...plans.map(
          ({ slug: plan, title, closesAt }): Happening => ({
            href: `${base}/plans/${plan}${keep}`,
            text: filled(more.now_comments, { title }),
            note: closesAt ? filled(more.now_until, { day: day(closesAt) }) : "",
            ways: [],
          }),
        ),
      ],
      needs: await listOpenNeeds(scope, lang),
      promises:
        promises.all === 0
          ? null
          : filled(more.last_promises, {
              all: number(lang, promises.all),
              done: number(lang, promises.done),
            }),
      reports: listed("reports"),
      results: listed("results"),
      plans: listed("plans"),
      calendar: [
        ...surveys.map(({ title, until }) => ({ kind: "survey", title, at: until })),
        ...plans.flatMap(({ title, closesAt }) =>
          closesAt ? [{ kind: "comments", title, at: closesAt }] : [],
        ),
        ...(await listDates(scope, lang, now)),
      ]
        .sort((a, b) => a.at.getTime() - b.at.getTime())
        .slice(0, 12)
        .map((date) => ({ day: day(date.at), text: dateText(date, more) })),
    };
  });
}

const number = (lang: string, value: number) => new Intl.NumberFormat(localeOf(lang)).format(value);

const dateWords: Record<string, keyof CommunityWords> = {
  survey: "cal_survey",
  comments: "cal_comments",
  report: "cal_report",
  shift: "cal_shift",
  promise: "cal_promise",
};

function dateText({ kind, title }: CommunityDate, words: CommunityWords): string {
  return filled(words[dateWords[kind] ?? "cal_promise"], { title });
}
