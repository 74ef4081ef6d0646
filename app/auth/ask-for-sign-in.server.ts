import type { EmailAddress } from "~/platform/email-address";
import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { queueSignInRequest } from "./sign-in-request.db.server";

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_ADDRESS = 5;
const MOST_PER_CLIENT = 30;

/**
 * Takes a request for a sign-in mail. It does the same work for every address: whether somebody has it
 * is looked up by the worker, so neither the answer nor its time can tell.
 */
export async function askForSignIn(
  services: Services,
  email: Extract<EmailAddress, { ok: true }>,
  asker: { browser: string; clientAddress: string },
): Promise<{ ok: true } | { ok: false; reason: "too_many" }> {
  const ofAddress = `sign-in:address:${sha256(email.key).toString("base64url")}`;
  const rightful =
    (await isClientWithinLimit(services, asker.clientAddress)) &&
    (await withinRateLimit(services.database, ofAddress, MOST_PER_ADDRESS, WINDOW_SECONDS));
  if (!rightful) return { ok: false, reason: "too_many" };
  await queueSignInRequest(services.database, {
    email: email.key,
    browser: sha256(asker.browser).toString("base64url"),
  });
  return { ok: true };
}

/** Asking and typing codes count together, per address of the network. */
export async function isClientWithinLimit(
  services: Services,
  clientAddress: string,
): Promise<boolean> {
  if (clientAddress === "") return true;
  const key = `sign-in:client:${clientAddress}`;
  return withinRateLimit(services.database, key, MOST_PER_CLIENT, WINDOW_SECONDS);
}
