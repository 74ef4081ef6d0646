import { createHash } from "node:crypto";
import { addJob } from "~/platform/jobs.db.server";
import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { deriveToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";

const HOUR = 3600;
const MOST_FROM = 20;
const MOST_TO = 3;

/** Has the link to choose mails sent, if the directory has the address; false where it was asked too often. */
export async function askForDigest(
  caller: Caller,
  { database, secrets }: Services,
  asked: { email: { address: string; key: string }; language: string; from: string },
): Promise<boolean> {
  const within = async (kind: string, who: string, most: number) =>
    who === "" ||
    withinRateLimit(
      database,
      `${kind}:${deriveToken(secrets.link, "rate-limit", who)}`,
      most,
      HOUR,
    );
  if (!(await within("digest-from", asked.from, MOST_FROM))) return false;
  if (!(await within("digest-to", asked.email.key, MOST_TO))) return false;
  const { districtId } = caller;
  const payload = { districtId, emailKey: asked.email.key, language: asked.language };
  // Whoever presses twice gets one mail.
  const key = `digest-link:${createHash("sha256").update(JSON.stringify(payload)).digest("hex")}`;
  await transaction(caller, (scope) => addJob(scope, "send-digest-link", payload, { key }));
  return true;
}
