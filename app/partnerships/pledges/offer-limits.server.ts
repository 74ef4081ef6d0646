import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { deriveToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";

const HOUR = 3600;
const most = { "offer-from": 20, "offer-mail": 5, "offer-link": 60 } as const;

/** Counts one use; false when there were too many in this hour. What is counted is kept as a hash. */
export async function withinOfferLimit(
  { database, secrets }: Pick<Services, "database" | "secrets">,
  kind: keyof typeof most,
  who: string,
): Promise<boolean> {
  const key = `${kind}:${deriveToken(secrets.link, "rate-limit", who)}`;
  return withinRateLimit(database, key, most[kind], HOUR);
}
