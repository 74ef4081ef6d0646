import type { Scope } from "~/platform/scope.server";
import type { Ground, Quote } from "./comment";
import { firstState, may } from "./comment";
import {
  addEvent,
  type CommentRow,
  deleteComment,
  insertFlag,
  lockComment,
  toggleSupport,
  updateComment,
} from "./comment.db.server";

export type Changed = { ok: true; comment: CommentRow } | { ok: false; reason: "not_now" };
const notNow = { ok: false, reason: "not_now" } as const;

/** Its writer takes it back: what nobody saw is deleted, of the rest a dated tombstone stays. */
export async function withdrawComment(
  scope: Scope,
  { id, commenterId, now }: { id: string; commenterId: string; now: Date },
): Promise<Changed> {
  const comment = await lockComment(scope, id);
  if (comment?.commenterId !== commenterId || !may("withdraw", comment.state)) return notNow;
  if (comment.state === "draft" || comment.state === "unconfirmed") {
    await deleteComment(scope, id);
    return { ok: true, comment };
  }
  await updateComment(scope, id, { state: "withdrawn", endedAt: now });
  await addEvent(scope, id, "withdrawn", now);
  return { ok: true, comment };
}

type Edit = {
  id: string;
  commenterId: string;
  text: string;
  quote: Quote | null;
  shownAs: string;
  moderation: string;
  isDraft: boolean;
  now: Date;
};

/** New words: a draft is kept or sent, a comment that is out goes where the plan's moderation says. */
export async function editComment(scope: Scope, edit: Edit): Promise<Changed> {
  const { id, now, text, quote, shownAs } = edit;
  const comment = await lockComment(scope, id);
  const isTheirs = comment?.commenterId === edit.commenterId;
  if (!isTheirs || !may("edit", comment.state) || comment.answerId !== null) return notNow;
  const wasDraft = comment.state === "draft";
  if (wasDraft && edit.isDraft) {
    await updateComment(scope, id, { text, quote, shownAs });
    return { ok: true, comment };
  }
  const state = firstState(edit.moderation);
  const isFirstShown = state === "shown" && comment.shownAt === null;
  await updateComment(scope, id, {
    ...{ text, quote, shownAs, state },
    ...(isFirstShown ? { shownAt: now } : {}),
    ...(wasDraft ? {} : { editedAt: now }),
  });
  await addEvent(scope, id, wasDraft ? "written" : "edited", now);
  if (isFirstShown) await addEvent(scope, id, "shown", now);
  return { ok: true, comment };
}

/** The address is theirs: the comment goes where the plan's moderation says. */
export async function confirmComment(
  scope: Scope,
  {
    id,
    commenterId,
    moderation,
    now,
  }: {
    id: string;
    commenterId: string;
    moderation: string;
    now: Date;
  },
): Promise<Changed> {
  const comment = await lockComment(scope, id);
  if (comment?.commenterId !== commenterId || !may("confirm", comment.state)) return notNow;
  const state = firstState(moderation);
  await updateComment(scope, id, { state, ...(state === "shown" ? { shownAt: now } : {}) });
  await addEvent(scope, id, "written", comment.createdAt);
  if (state === "shown") await addEvent(scope, id, "shown", now);
  return { ok: true, comment };
}

export async function supportComment(
  scope: Scope,
  id: string,
  commenterId: string,
): Promise<Changed> {
  const comment = await lockComment(scope, id);
  if (!comment || !may("support", comment.state) || comment.commenterId === commenterId) {
    return notNow;
  }
  await toggleSupport(scope, id, commenterId);
  return { ok: true, comment };
}

export async function flagComment(
  scope: Scope,
  id: string,
  flag: { ground: Ground; note: string },
): Promise<Changed> {
  const comment = await lockComment(scope, id);
  if (comment?.state !== "shown") return notNow;
  await insertFlag(scope, id, flag);
  return { ok: true, comment };
}
