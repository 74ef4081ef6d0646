import type { OpenPlan } from "~/plans/list-open-plans.server";
import type { Scope } from "~/platform/scope.server";
import { listDates, type OpenSurvey } from "./community.db.server";
import type { CommunityDate } from "./community-date";

/** What is to come that anybody may know of, in its order. */
export async function listCommunityDates(
  scope: Scope,
  open: { surveys: readonly OpenSurvey[]; plans: readonly OpenPlan[] },
  lang: string,
  now: Date,
): Promise<CommunityDate[]> {
  const dates = [
    ...open.surveys.map((survey) => dated("survey", survey, survey.until)),
    ...open.plans.flatMap(({ slug, title, closesAt }) =>
      closesAt ? [dated("comments", { id: slug, title }, closesAt, `/plans/${slug}`)] : [],
    ),
    ...(await listDates(scope, lang, now)),
  ];
  return dates.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** When the surveys that are open began: past, so that no page tells it, but a calendar does. */
export function openings(surveys: readonly OpenSurvey[]): CommunityDate[] {
  return surveys.map((survey) => dated("opening", survey, survey.since));
}

function dated(
  kind: CommunityDate["kind"],
  { id, title }: { id: string; title: string },
  at: Date,
  path = "",
): CommunityDate {
  return { kind, id, title, at, path, until: null, day: null, revision: null };
}
