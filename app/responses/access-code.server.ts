import { randomUUID } from "node:crypto";
import { addJob } from "~/platform/jobs.db.server";
import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { transaction } from "~/platform/scope.server";
import { deriveCode, isSameSecret, normalizeCode, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { countAttempt, createAccessCode, findAccessCode, letIn } from "./access-code.db.server";
import { browserHash } from "./browser.server";
import { type OpenedLink, respondentCaller } from "./open-link.server";

export const CODE_MINUTES = 15;
const mostAttempts = 5;

/** The code of a row, again and again the same: what is mailed is kept nowhere. */
export function accessCodeOf(linkSecret: string, id: string): string {
  return deriveCode(8, linkSecret, "access", id);
}

/** Mails a code to the invitation's address, so that this browser may open its answers. */
export async function sendAccessCode(
  services: Services,
  { token, link, browser }: OpenedLink,
): Promise<"sent" | "too_many"> {
  const { database, secrets, clock } = services;
  const key = `access-code:${link.invitation_id}`;
  if (!(await withinRateLimit(database, key, 5, 3600))) return "too_many";
  const id = randomUUID();
  await transaction(respondentCaller(database, link), async (scope) => {
    await createAccessCode(scope, {
      id,
      invitationId: link.invitation_id,
      browserHash: Uint8Array.from(browserHash(browser, token)),
      codeHash: Uint8Array.from(sha256(accessCodeOf(secrets.link, id))),
      expiresAt: new Date(clock().getTime() + CODE_MINUTES * 60_000),
    });
    await addJob(scope, "send-access-code", { districtId: link.district_id, accessCodeId: id });
  });
  return "sent";
}

/** Lets this browser in where the code is the one mailed to it; five wrong ones use it up. */
export async function enterAccessCode(
  services: Services,
  { token, link, browser }: OpenedLink,
  typed: string,
): Promise<boolean> {
  const { database, clock } = services;
  const hash = Uint8Array.from(browserHash(browser, token));
  return transaction(respondentCaller(database, link), async (scope) => {
    const now = clock();
    const code = await findAccessCode(scope, link.invitation_id, hash, now);
    if (!code || code.attempts >= mostAttempts) return false;
    if (!isSameSecret(sha256(normalizeCode(typed)), code.codeHash)) {
      await countAttempt(scope, code.id);
      return false;
    }
    await letIn(scope, code.id, link.invitation_id, hash, now);
    return true;
  });
}
