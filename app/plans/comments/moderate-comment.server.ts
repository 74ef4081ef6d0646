import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { type CommentState, type Ground, may } from "./comment";
import { addEvent, lockComment, settleFlags, updateComment } from "./comment.db.server";

export type Moderated =
  | { ok: true }
  | { ok: false; reason: "no_comment" }
  | { ok: false; reason: "not_now"; state: CommentState };

type Named = { planId: string; id: string; now: Date };

/** Makes a comment public; one that was hidden loses its ground. */
export async function showComment(caller: Caller, named: Named): Promise<Moderated> {
  return transaction(caller, async (scope) => {
    const comment = await lockIn(scope, named);
    if (!comment) return { ok: false, reason: "no_comment" };
    const { state } = comment;
    if (!may("show", state)) return { ok: false, reason: "not_now", state };
    await updateComment(scope, named.id, {
      ...{ state: "shown", shownAt: named.now },
      ...{ ground: null, groundNote: "", endedAt: null },
    });
    await addEvent(scope, named.id, "shown", named.now);
    await recordAudit(scope, "comment.show", `comment:${named.id}`, { from: state });
    return { ok: true };
  });
}

/** Hides it for a published ground, and says it there; open reports are settled by that. */
export async function hideComment(
  caller: Caller,
  named: Named,
  { ground, note }: { ground: Ground; note: string },
): Promise<Moderated> {
  return transaction(caller, async (scope) => {
    const comment = await lockIn(scope, named);
    if (!comment) return { ok: false, reason: "no_comment" };
    const { state } = comment;
    if (!may("hide", state)) return { ok: false, reason: "not_now", state };
    await updateComment(scope, named.id, {
      ...{ state: "hidden", endedAt: named.now, ground, groundNote: note },
    });
    await settleFlags(scope, named.id, named.now);
    await addEvent(scope, named.id, "hidden", named.now, { ground });
    await recordAudit(scope, "comment.hide", `comment:${named.id}`, { from: state, ground, note });
    return { ok: true };
  });
}

/** The reports of a comment were looked at and it stays as it is. */
export async function settleReports(caller: Caller, named: Named): Promise<Moderated> {
  return transaction(caller, async (scope) => {
    const comment = await lockIn(scope, named);
    if (!comment) return { ok: false, reason: "no_comment" };
    const settled = await settleFlags(scope, named.id, named.now);
    if (settled > 0) await recordAudit(scope, "comment.settle", `comment:${named.id}`, { settled });
    return { ok: true };
  });
}

async function lockIn(scope: Scope, { planId, id }: Named) {
  const comment = await lockComment(scope, id);
  return comment?.planId === planId ? comment : null;
}
