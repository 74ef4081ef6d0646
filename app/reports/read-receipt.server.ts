import { getDistrict } from "~/districts/get-district.server";
import { listOpenPlans } from "~/plans/list-open-plans.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { type OpenedLink, respondentCaller } from "~/responses/open-link.server";
import { readReceiptCookie } from "~/responses/receipt-cookie.server";
import { findPublicResults } from "~/scores/results/read-results.server";
import type { ResultsSource } from "~/scores/results/results-source";
import { ownScores } from "~/scores/scoring/own-scores";
import { type PlanToRead, planToRead } from "./receipt";
import { promisedBy } from "./report";
import { findReportOn } from "./report.db.server";

/** One's own scores: only what this browser gave, or was let in to; null where it may not see them. */
export function readOwnScores(
  services: Services,
  { token, link, setting, given }: OpenedLink,
  request: Request,
): Record<string, number | null> | null {
  if (link.mode === "anonymous") {
    return readReceiptCookie(services, token, request.headers.get("Cookie"));
  }
  return given && ownScores(setting.definition, link.audience, given.answers);
}

/** The latest published results of the survey a link belongs to, of whatever wave. */
export async function findBeside(
  services: Services,
  { link, setting }: OpenedLink,
): Promise<ResultsSource | null> {
  const caller = respondentCaller(services.database, link);
  const found = await findPublicResults(caller, setting.surveySlug);
  return found?.source ?? null;
}

/** When a report of the link's wave is promised; null once it is published, or its day is past. */
export async function findPromise(services: Services, { link }: OpenedLink): Promise<Date | null> {
  return transaction(respondentCaller(services.database, link), async (scope) => {
    const report = await findReportOn(scope, { waveId: link.wave_id });
    if (report?.state === "published") return null;
    const { reportPromiseDays } = await getDistrict(scope);
    const due = promisedBy(link.closes_at, reportPromiseDays);
    return due < services.clock() ? null : due;
  });
}

/** Where a receipt leads on to: what the answers were about. */
export async function findPlanToRead(
  services: Services,
  { link, setting }: OpenedLink,
): Promise<PlanToRead | null> {
  const open = await listOpenPlans(respondentCaller(services.database, link), services.clock());
  return planToRead(
    setting.plan?.slug,
    open.map(({ slug }) => slug),
  );
}
