import { randomUUID } from "node:crypto";
import { parseEmailAddress } from "~/platform/email-address";
import { addJob } from "~/platform/jobs.db.server";
import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { transaction } from "~/platform/scope.server";
import { deriveToken, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { insertConfirmation } from "./confirmation.db.server";
import { networkOf } from "./network";
import type { OpenDoor } from "./open-door.server";
import { CONFIRM_DAYS } from "./open-link";

export type AskedToConfirm = "mailed" | "bad_address" | "too_many";

/** The token of a confirmation, again and again the same: what is mailed is kept nowhere. */
export function confirmationToken(linkSecret: string, id: string): string {
  return deriveToken(linkSecret, "open-confirmation", id);
}

/**
 * Mails somebody a link that verifies the answers they have just given. What comes back tells nothing of
 * the address: not whether it is known, and not whether it has verified answers before.
 */
export async function askForConfirmation(
  services: Services,
  door: OpenDoor,
  asking: { responseId: string; email: string; language: string; client: string },
): Promise<AskedToConfirm> {
  const email = parseEmailAddress(asking.email);
  if (!email.ok) return "bad_address";
  const { secrets, clock } = services;
  const waveId = door.wave.id;
  const address = deriveToken(secrets.link, "open-address", waveId, email.key);
  const network = deriveToken(secrets.link, "open-network", "mail", networkOf(asking.client));
  if (!(await mayMail(services, waveId, [address, network]))) return "too_many";
  const id = randomUUID();
  await transaction(door.caller, async (scope) => {
    const isAsked = await insertConfirmation(scope, {
      ...{ id, waveId, responseId: asking.responseId },
      addressHash: Uint8Array.from(sha256(address)),
      tokenHash: Uint8Array.from(sha256(confirmationToken(secrets.link, id))),
      expiresAt: new Date(clock().getTime() + CONFIRM_DAYS * 86_400_000),
    });
    if (!isAsked) return;
    await addJob(scope, "send-open-confirmation", {
      ...{ districtId: scope.districtId, confirmationId: id },
      ...{ email: email.address, language: asking.language, path: door.path },
    });
  });
  return "mailed";
}

/** Nobody can make us fill somebody's mailbox. */
async function mayMail(
  { database }: Services,
  waveId: string,
  [address, network]: [string, string],
): Promise<boolean> {
  const within = (key: string, most: number) =>
    withinRateLimit(database, `open-mail:${waveId}:${key}`, most, 3600);
  return (await within(network, 20)) && (await within(address, 3)) && (await within("all", 200));
}
