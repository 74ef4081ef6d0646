import { hashHex, invitationToken } from "~/campaigns/links.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { randomToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { type AnswerSet, answersDigest } from "../../answers";
import type { EnteredInvitation } from "./paper-entry.db.server";
import { countDoor, type Door, submitInScope } from "./staff-answers.db.server";

/** `cannot`: this invitation was answered already; which way and when is not said. */
export type StoredForPerson = "stored" | "cannot" | "over";

/**
 * Stores what staff took down for somebody, as if it had been sent by their link: once an invitation.
 * No browser owns it; a mailed code lets its person in. The record says that and by whom, not for whom.
 */
export async function storeForPerson(
  scope: Scope,
  { secrets }: Pick<Services, "secrets">,
  entered: { waveId: string; invitation: EnteredInvitation; given: AnswerSet; door: Door },
): Promise<StoredForPerson> {
  const { waveId, invitation, given, door } = entered;
  const { id, generation } = invitation;
  const outcome = await submitInScope(scope, {
    ...{ answers: given.answers, texts: given.texts },
    tokenHash: hashHex(invitationToken(secrets.link, id, generation)),
    digest: Buffer.from(answersDigest(given)).toString("hex"),
    browserHash: hashHex(randomToken()),
  });
  if (outcome !== "stored") return outcome === "same" ? "cannot" : "over";
  await recordAudit(scope, "response.enter", `wave:${waveId}`, { door });
  return "stored";
}

/** Counted on its own, so that nothing about the answer's transaction says where it came from. */
export async function countEntered(caller: Caller, waveId: string, door: Door): Promise<void> {
  await transaction(caller, (scope) => countDoor(scope, waveId, door));
}
