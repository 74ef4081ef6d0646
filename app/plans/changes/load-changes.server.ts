import { data } from "react-router";
import { getDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { ShortCache } from "~/platform/short-cache";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { excerptOf } from "../answers/answer";
import { commentWords } from "../comments/comment-words";
import { openReading } from "../open-version.server";
import type { PlanVersionRow } from "../plan.db.server";
import { requirePlan } from "../require-plan.server";
import { listSections, listSectionsIn } from "../section.db.server";
import { listReasons, type ReasonRow } from "./changes.db.server";
import { type ChangesView, changesView } from "./changes-view";
import { changesWords } from "./changes-words";
import { comparePlans } from "./compare-plans";
import { type BothTexts, type Compared, comparedTexts } from "./compared-texts";

type TextLanguage = { lang: string; dir: "ltr" | "rtl" };

/** A comment that led to a change: by whom, and its first words, by which it is told from others. */
type Reason = {
  commentId: string;
  sectionKey: string;
  isPartly: boolean;
  who: string;
  words: string;
};

export type ChangesPage = {
  lang: string;
  dir: "ltr" | "rtl";
  /** Of the plan's own text. */
  text: TextLanguage;
  /** Of the text of most sections: a reader's language where both versions have it. */
  read: TextLanguage;
  /** The sections compared as they were written all the same. */
  asWritten: string[];
  /** What links ask for again, and what the frame offers. */
  keep: string | null;
  languages: { tags: string[]; current: string };
  title: string;
  /** Where the plan's public page is. */
  base: string;
  versions: { number: number; label: string }[];
  from: number | null;
  to: { number: number; isDraft: boolean };
  view: ChangesView | null;
  reasons: Reason[];
};

const kept = new ShortCache<ChangesView>(600, 40);

/** How two versions of a plan differ, as `from` and `to` name them: the newest two if they do not. */
export async function loadChanges(
  caller: Caller,
  slug: string,
  asked: URLSearchParams,
  which: { drafts: boolean },
): Promise<ChangesPage> {
  const read = await transaction(caller, async (scope) => {
    const plan = await requirePlan(scope, slug);
    const versions = plan.versions.filter(({ publishedAt }) => which.drafts || publishedAt);
    const { from, to } = chosen(versions, asked);
    const between = { from: from?.number ?? to.number, to: to.number };
    const wanted = which.drafts ? null : asked.get("lang");
    const { reading, page, spoken } = await openReading(scope, to, wanted);
    return {
      ...{ plan, versions, from, to, reading, page, spoken, district: await getDistrict(scope) },
      texts: await readTexts(scope, from, to, reading.language),
      reasons: await listReasons(scope, plan.id, between),
    };
  });
  const { plan, versions, from, to, district, reading, page, texts } = read;
  const words = changesWords(which.drafts ? "en" : read.spoken, reading.own);
  const compare = async () => changesView(comparePlans(texts.before, texts.after));
  const isKept = from?.publishedAt && to.publishedAt;
  const name = `${caller.districtId} ${from?.id} ${to.id} ${reading.language}`;
  return {
    ...{ lang: words.lang, dir: words.dir, title: to.title, from: from?.number ?? null },
    text: textLanguage(to.language),
    read: textLanguage(reading.language),
    asWritten: [...texts.asWritten],
    keep: page.keep,
    languages: which.drafts ? { ...page.languages, tags: [] } : page.languages,
    base: `/d/${district.slug}/plans/${plan.slug}`,
    versions: versions.map(({ number, publishedAt }) => ({
      ...{ number, label: labelOf(words, number, publishedAt, district.timezone) },
    })),
    to: { number: to.number, isDraft: !to.publishedAt },
    view: from && (isKept ? await kept.get(name, compare) : await compare()),
    reasons: read.reasons.map((reason) => reasonOf(reason, words.lang, district.timezone)),
  };
}

const textLanguage = (lang: string): TextLanguage => ({ lang, dir: directionOf(lang) });

/** The sections to compare, in a language where that can be. */
async function readTexts(
  scope: Scope,
  from: PlanVersionRow | null,
  to: PlanVersionRow,
  language: string,
): Promise<Compared> {
  const textsOf = async (version: PlanVersionRow): Promise<BothTexts> => {
    const { id, language: own } = version;
    const written = await listSections(scope, id, own);
    return { written, read: await listSectionsIn(scope, id, { language, own }) };
  };
  const before = from ? await textsOf(from) : { written: [], read: [] };
  return comparedTexts(before, await textsOf(to), language);
}

function chosen(versions: readonly PlanVersionRow[], asked: URLSearchParams) {
  const [from, to] = [numberIn(asked, "from"), numberIn(asked, "to")];
  const find = (number: number) => versions.find((version) => version.number === number);
  const later = to === null ? versions[0] : find(to);
  if (!later) notFound("There is no such published version of this plan.");
  const earlier = from === null ? versions.find(({ number }) => number < later.number) : find(from);
  if (from !== null && !earlier) notFound("There is no such published version of this plan.");
  return { from: earlier ?? null, to: later };
}

function numberIn(asked: URLSearchParams, name: string): number | null {
  const text = asked.get(name);
  if (text === null || text === "") return null;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  const message = `“${name}” takes the number of a version, such as 2.`;
  throw data({ message }, { status: 400 });
}

function labelOf(
  { t, number, lang }: ReturnType<typeof changesWords>,
  version: number,
  publishedAt: Date | null,
  timezone: string,
): string {
  if (!publishedAt) return t("draft", { number: number(version) });
  const day = formatDay(publishedAt, timezone, localeOf(lang));
  return t("version", { number: number(version), day });
}

function reasonOf(
  { commentId, sectionKey, disposition, shownAs, text }: ReasonRow,
  lang: string,
  timezone: string,
): Reason {
  const { who } = commentWords(lang, timezone);
  const isPartly = disposition === "partly";
  return { commentId, sectionKey, isPartly, who: who(shownAs), words: excerptOf(text, 80) };
}
