import { listSchools } from "~/districts/list-schools.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { mayKeep, type Touch, type TouchFields } from "./touch";
import { deleteTouch, findTouch, insertTouch, updateTouch } from "./touch.db.server";

export type Kept =
  | { ok: true; id: string }
  | { ok: false; reason: "not_there" | "other_schools" | "no_such_school" };

/** Notes what was done. */
export async function addTouch(caller: Caller, touch: TouchFields): Promise<Kept> {
  return transaction(caller, async (scope) => {
    const refusal = await refusalOf(scope, touch);
    if (refusal) return refusal;
    const id = await insertTouch(scope, touch);
    await recordAudit(scope, "touch.add", `touch:${id}`, { channel: touch.channel });
    return { ok: true, id };
  });
}

export async function changeTouch(caller: Caller, id: string, touch: TouchFields): Promise<Kept> {
  return transaction(caller, async (scope) => {
    const before = await findTouch(scope, id);
    if (!before) return { ok: false, reason: "not_there" };
    const refusal = (await refusalOf(scope, before)) ?? (await refusalOf(scope, touch));
    if (refusal) return refusal;
    await updateTouch(scope, id, touch);
    await recordAudit(scope, "touch.change", `touch:${id}`, { before: recorded(before) });
    return { ok: true, id };
  });
}

/** It is gone then; the record of what staff did keeps what it said. */
export async function removeTouch(caller: Caller, id: string): Promise<Kept> {
  return transaction(caller, async (scope) => {
    const before = await findTouch(scope, id);
    if (!before) return { ok: false, reason: "not_there" };
    const refusal = await refusalOf(scope, before);
    if (refusal) return refusal;
    await deleteTouch(scope, id);
    await recordAudit(scope, "touch.remove", `touch:${id}`, { before: recorded(before) });
    return { ok: true, id };
  });
}

async function refusalOf(
  scope: Scope,
  touch: { schoolIds: readonly string[] },
): Promise<Extract<Kept, { ok: false }> | null> {
  if (!mayKeep(touch, scope.schools)) return { ok: false, reason: "other_schools" };
  const known = new Set((await listSchools(scope)).map(({ id }) => id));
  const isKnown = touch.schoolIds.every((id) => known.has(id));
  return isKnown ? null : { ok: false, reason: "no_such_school" };
}

/** Not the note: it may name people, and the record is never erased. */
function recorded({ title, channel, messageType, happenedOn, audiences, reach }: Touch) {
  return { title, channel, messageType, happenedOn, audiences, reach };
}
