import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { deriveToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";

const HOUR = 3600;
const most = { "ask-from": 20, "ask-mail": 5, "ask-again": 10 } as const;

/** Counts one use; false when there were too many in this hour. What is counted is kept as a hash. */
export async function withinAskLimit(
  { database, secrets }: Pick<Services, "database" | "secrets">,
  kind: keyof typeof most,
  who: string,
): Promise<boolean> {
  if (who === "") return true;
  const key = `${kind}:${deriveToken(secrets.link, "rate-limit", who)}`;
  return withinRateLimit(database, key, most[kind], HOUR);
}
