import { getDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import type { Scope } from "~/platform/scope.server";
import { takesComments } from "./comments/comment";
import { planWords } from "./messages";
import { findPlan, findPublished, type PlanRow, type PlanVersionRow } from "./plan.db.server";

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

/** The page's language: that of the plan where there are words in it. */
export function pageWords(language: string) {
  const words = planWords(language);
  return { words, page: { lang: words.lang, dir: words.dir } };
}
