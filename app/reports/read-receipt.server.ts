import type { Services } from "~/platform/services.server";
import { type OpenedLink, respondentCaller } from "~/responses/open-link.server";
import { readReceiptCookie } from "~/responses/receipt-cookie.server";
import { ownScores } from "~/scores/own-scores";
import { findPublicResults } from "~/scores/read-results.server";
import type { ResultsSource } from "~/scores/results-source";

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
