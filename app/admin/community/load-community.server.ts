import { getDistrict } from "~/districts/get-district.server";
import { listOpenPlans } from "~/plans/list-open-plans.server";
import { formatDay } from "~/platform/dates";
import { type Caller, transaction } from "~/platform/scope.server";
import { localeOf } from "~/responses/messages/languages";
import { listPublished } from "../public.db.server";
import { publicWords } from "../public-words";
import { countPromises, listOpenNeeds, listOpenSurveys } from "./community.db.server";
import { dateText } from "./community-date";
import { listCommunityDates } from "./list-community-dates.server";
import { communityWords, filled } from "./words/catalogue";

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
    const dates = await listCommunityDates(scope, { surveys, plans }, lang, now);
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
      calendar: dates.slice(0, 12).map((date) => ({
        day: day(date.at),
        text: dateText(dir === "rtl" ? { ...date, title: isolated(date.title) } : date, more),
      })),
    };
  });
}

/** Words of another script keep their own direction, their last dot too. */
const isolated = (text: string) => `\u2068${text}\u2069`;

const number = (lang: string, value: number) => new Intl.NumberFormat(localeOf(lang)).format(value);
