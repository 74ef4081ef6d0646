import { cookie, readCookie } from "~/platform/http.server";
import { seal, unseal } from "~/platform/seal.server";
import type { Services } from "~/platform/services.server";

/** One respondent's scores by construct, 0 to 100. */
export type OwnScores = Record<string, number | null>;

const name = "fc_scores";
const seconds = 3600;

/** Anonymous mode keeps nobody's scores: they ride an hour in a cookie that only we can read. */
export function receiptCookie(services: Services, token: string, scores: OwnScores): string {
  const expires = new Date(services.clock().getTime() + seconds * 1000);
  const value = seal(services.secrets.session, JSON.stringify({ token, scores }), expires);
  const secure = services.env.APP_URL.startsWith("https:");
  return cookie(name, value, { secure, maxAge: seconds, path: `/s/${token}` });
}

export function readReceiptCookie(
  services: Services,
  token: string,
  cookieHeader: string | null,
): OwnScores | null {
  const sealed = readCookie(cookieHeader, name);
  const text = sealed && unseal(services.secrets.session, sealed, services.clock());
  if (!text) return null;
  const kept = JSON.parse(text) as { token: string; scores: OwnScores };
  return kept.token === token ? kept.scores : null;
}
