import type { Staff } from "~/auth/require-staff.server";
import { recordAudit } from "~/platform/audit.db.server";
import { describeActor, type Scope, transaction } from "~/platform/scope.server";
import type { AnswerSet } from "../../answers";
import { queueSweep } from "../../sweep-answers.server";
import { compareEntries } from "./compare-entries";
import {
  deletePaperEntry,
  type EnteredInvitation,
  findPaperEntry,
  insertPaperEntry,
} from "./paper-entry.db.server";
import { countEntered, type StoredForPerson, storeForPerson } from "./store-for-person.server";

/** Which of its two entries a form was shown for: the first sent twice is not the second. */
export type EntryStage = "first" | "second";

export type EnteredPaper =
  | { kind: "first" }
  | { kind: "differs"; first: AnswerSet; names: string[] }
  | { kind: StoredForPerson };

type Entering = { waveId: string; invitation: EnteredInvitation; given: AnswerSet };

/**
 * A form on paper, typed in. The first time it is kept; the second time it is compared, and where both
 * say the same it is stored and the first entry deleted, in one transaction.
 */
export async function enterPaper(
  staff: Staff,
  stage: EntryStage,
  entering: Entering,
): Promise<EnteredPaper> {
  const { waveId, invitation, given } = entering;
  const entered = await transaction(staff, async (scope): Promise<EnteredPaper> => {
    const first = await findPaperEntry(scope, invitation.id);
    if (first && stage === "first") return { kind: "first" };
    if (!first) {
      const of = { waveId, invitationId: invitation.id };
      await insertPaperEntry(scope, of, given, describeActor(scope.actor));
      await recordAudit(scope, "response.enter-first", `wave:${waveId}`, { door: "paper" });
      return { kind: "first" };
    }
    const names = compareEntries(first.given, given);
    if (names.length > 0) return { kind: "differs", first: first.given, names };
    // Words that differ in no more than spaces and capitals are kept as they were typed first.
    const kept = { ...entering, given: { ...given, texts: first.given.texts } };
    return { kind: await settle(scope, staff, kept) };
  });
  if (entered.kind === "stored") await countEntered(staff, waveId, "paper");
  return entered;
}

/** What was found right after a look at the paper, where two entries differed. */
export async function resolvePaper(staff: Staff, entering: Entering): Promise<EnteredPaper> {
  const entered = await transaction(staff, async (scope): Promise<EnteredPaper> => {
    if (!(await findPaperEntry(scope, entering.invitation.id))) return { kind: "cannot" };
    return { kind: await settle(scope, staff, entering) };
  });
  if (entered.kind === "stored") await countEntered(staff, entering.waveId, "paper");
  return entered;
}

async function settle(
  scope: Scope,
  { services }: Staff,
  entering: Entering,
): Promise<StoredForPerson> {
  const outcome = await storeForPerson(scope, services, { ...entering, door: "paper" });
  if (outcome === "over") return outcome;
  await deletePaperEntry(scope, entering.invitation.id);
  await queueSweep(scope, ["paper_entry"]);
  return outcome;
}
