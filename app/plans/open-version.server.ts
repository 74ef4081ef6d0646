import { getDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import type { Scope } from "~/platform/scope.server";
import { pickLanguage } from "~/surveys/translations";
import { takesComments } from "./comments/comment";
import { PLAN_LANGUAGES, planWords } from "./messages";
import { findPlan, findPublished, type PlanRow, type PlanVersionRow } from "./plan.db.server";
import { readingOf } from "./reading";
import { listTranslations } from "./section.db.server";

/** What every public page of a plan begins with. */
export type OpenVersion = {
  plan: PlanRow;
  version: PlanVersionRow & { publishedAt: Date };
  latest: number;
  isOpen: boolean;
  district: { slug: string; name: string; timezone: string; contact: string };
};

/** A published version of a plan, the latest unless the address names one, or 404. */
export async function requireVersion(
  scope: Scope,
  slug: string,
  number: string | null | undefined,
  now: Date,
): Promise<OpenVersion> {
  if (number && !/^[1-9]\d{0,5}$/.test(number)) notFound();
  const plan = await findPlan(scope, slug);
  const last = plan && (await findPublished(scope, slug));
  if (!last) notFound("There is no published version of this plan.");
  const wanted = number ? Number(number) : last.number;
  const version = wanted === last.number ? last : await findPublished(scope, slug, wanted);
  if (!version?.publishedAt) notFound("There is no such version of this plan.");
  const isLatest = version.number === last.number;
  const district = await getDistrict(scope);
  return {
    plan,
    version: { ...version, publishedAt: version.publishedAt },
    latest: last.number,
    isOpen: takesComments(plan, { isLatest }, now),
    district,
  };
}

/**
 * How a version is read by whoever asks for a language, the words of the page around it, and what the page
 * tells its frame. The words are in the language asked for where the page has any, though the plan be not; a
 * language the page has no words in gets them in the plan's own.
 */
export async function openReading(
  scope: Scope,
  version: { id: string; language: string },
  asked: string | null,
) {
  const reading = readingOf(asked, version.language, await listTranslations(scope, version));
  const { own, language } = reading;
  const spoken = language === own ? pickLanguage(asked, PLAN_LANGUAGES, own) : language;
  const words = planWords(spoken, own);
  const more = PLAN_LANGUAGES.filter((tag) => !reading.offered.includes(tag));
  const page = {
    ...{ lang: words.lang, dir: words.dir, writtenIn: own },
    keep: spoken === own ? null : spoken,
    languages: { tags: [...reading.offered, ...more], current: spoken },
    /** Nothing of the version is in the language of its reader. */
    isForeign: spoken !== language,
  };
  return { reading, words, page, spoken };
}
