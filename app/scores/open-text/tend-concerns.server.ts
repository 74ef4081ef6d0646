import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, type Scope, transaction } from "~/platform/scope.server";
import { addConcerns, settleConcern } from "./concern.db.server";
import { dangerIn } from "./danger";
import { findText, listUnread } from "./open-text.db.server";

/** Puts texts that may speak of danger on the list of what to handle first; part of closing a wave. */
export async function flagDanger(scope: Scope, waveId: string): Promise<void> {
  const texts = await listUnread(scope, waveId);
  const concerns = texts.map(({ id, text }) => ({ textId: id, kinds: dangerIn(text) }));
  await addConcerns(
    scope,
    concerns.filter(({ kinds }) => kinds.length > 0),
  );
}

/** Somebody who read a text thinks so, whatever the word lists say. */
export async function raiseConcern(caller: Caller, waveId: string, id: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const text = await findText(scope, waveId, id);
    if (text?.state !== "unread") return false;
    await addConcerns(scope, [{ textId: id, kinds: [] }]);
    await recordAudit(scope, "open-text.concern", `open-text:${id}`);
    return true;
  });
}

/** Notes who did what about it and when; the note is the district's, never the text's. */
export async function handleConcern(
  caller: Caller,
  named: { waveId: string; id: string },
  done: { at: Date; note: string },
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await findText(scope, named.waveId, named.id))) return false;
    const actor = describeActor(scope.actor);
    const isSettled = await settleConcern(scope, named.id, { ...done, actor });
    if (isSettled) await recordAudit(scope, "open-text.handle", `open-text:${named.id}`);
    return isSettled;
  });
}
