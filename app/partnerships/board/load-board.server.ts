import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { withProgress } from "../needs/load-needs.server";
import { byUrgency } from "../needs/need";
import { findNeed, listPublicNeeds } from "../needs/need.db.server";
import { readProgress } from "../needs/progress.db.server";
import { type BoardNeed, boardNeedOf } from "./board";
import { boardWords } from "./words/catalogue";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type PublicPage = {
  lang: string;
  dir: "ltr" | "rtl";
  district: { slug: string; name: string; timezone: string };
  /** Behind every link of the page, so that its reader stays in their language. */
  keep: string | null;
};

/** What a public page of this feature begins with: the language asked for, else the district's. */
export async function openPublicPage(scope: Scope, request: Request): Promise<PublicPage> {
  const { slug, name, timezone, language } = await getDistrict(scope);
  const asked = new URL(request.url).searchParams.get("lang");
  const { lang, dir } = boardWords(asked, language);
  const keep = lang === boardWords(language).lang ? null : lang;
  return { lang, dir, district: { slug, name, timezone }, keep };
}

/** Every need that anybody may read, what is most urgent first. */
export async function loadBoard(
  services: Services,
  slug: string,
  request: Request,
): Promise<PublicPage & { needs: BoardNeed[] }> {
  const caller = await requirePublicDistrict(services, slug);
  return transaction(caller, async (scope) => {
    const page = await openPublicPage(scope, request);
    const needs = (await listPublicNeeds(scope)).toSorted(byUrgency);
    const progress = await readProgress(scope, needs);
    return {
      ...page,
      needs: needs.map((need) => boardNeedOf(withProgress(need, progress), page.lang)),
    };
  });
}

/** A need that anybody may read, or 404: a draft is not there. */
export async function loadBoardNeed(
  services: Services,
  params: { district: string; need: string },
  request: Request,
): Promise<PublicPage & { need: BoardNeed; language: string }> {
  const caller = await requirePublicDistrict(services, params.district);
  if (!uuid.test(params.need)) notFound();
  return transaction(caller, async (scope) => {
    const need = await findNeed(scope, params.need);
    if (!need || need.state === "draft") notFound("This need is not on the board.");
    const page = await openPublicPage(scope, request);
    const progress = await readProgress(scope, [need]);
    const found = boardNeedOf(withProgress(need, progress), page.lang);
    return { ...page, need: found, language: need.language };
  });
}
