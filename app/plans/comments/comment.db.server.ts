import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { CommentEventKind, CommentState, Ground, Quote } from "./comment";
import { isPublic, joinAnchor, joinAnswer, type Voice, voice } from "./voice.db.server";

export type CommentRow = {
  id: string;
  planId: string;
  versionId: string;
  sectionKey: string;
  parentId: string | null;
  commenterId: string;
  text: string;
  quote: Quote | null;
  language: string;
  shownAs: string;
  state: CommentState;
  createdAt: Date;
  shownAt: Date | null;
  ground: Ground | null;
  groundNote: string;
  answerId: string | null;
};

export type NewComment = Pick<
  CommentRow,
  "planId" | "versionId" | "sectionKey" | "parentId" | "commenterId" | "text" | "quote"
> &
  Pick<CommentRow, "language" | "shownAs" | "state" | "createdAt" | "shownAt">;

export async function insertComment(scope: Scope, comment: NewComment): Promise<string> {
  const { id } = await scope.db.planComment.create({
    data: {
      ...comment,
      districtId: scope.districtId,
      quote: comment.quote ?? Prisma.DbNull,
    },
    select: { id: true },
  });
  return id;
}

export async function findComment(scope: Scope, id: string): Promise<CommentRow | null> {
  return (await scope.db.planComment.findFirst({ where: { id } })) as CommentRow | null;
}

/** The comment, locked until the transaction ends. */
export async function lockComment(scope: Scope, id: string): Promise<CommentRow | null> {
  await scope.db.$queryRaw`SELECT 1 FROM plan_comment WHERE id = ${id}::uuid FOR UPDATE`;
  return findComment(scope, id);
}

export async function updateComment(
  scope: Scope,
  id: string,
  change: Partial<
    Pick<CommentRow, "text" | "quote" | "shownAs" | "state" | "shownAt" | "ground" | "groundNote">
  > & { editedAt?: Date; endedAt?: Date | null },
): Promise<void> {
  const { quote, ...rest } = change;
  await scope.db.planComment.updateMany({
    where: { id },
    data: { ...rest, ...(quote === undefined ? {} : { quote: quote ?? Prisma.DbNull }) },
  });
}

/** Only for what nobody else ever saw. */
export async function deleteComment(scope: Scope, id: string): Promise<void> {
  await scope.db.planComment.deleteMany({
    where: { id, state: { in: ["draft", "unconfirmed"] } },
  });
}

/** Adds to a comment's public life. */
export async function addEvent(
  scope: Scope,
  commentId: string,
  kind: CommentEventKind,
  at: Date,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  const { districtId } = scope;
  await scope.db.commentEvent.create({ data: { districtId, commentId, kind, at, detail } });
}

export type EventRow = { id: string; kind: string; at: Date; detail: unknown };

export async function listEvents(scope: Scope, commentId: string): Promise<EventRow[]> {
  return scope.db.commentEvent.findMany({
    where: { commentId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, at: true, detail: true },
  });
}

/** A comment as others read it, and whether this commenter supports it. */
export async function getVoice(
  scope: Scope,
  comment: Pick<CommentRow, "id" | "versionId">,
  commenterId: string | null,
  longest: number,
): Promise<Voice & { isSupported: boolean }> {
  const [row] = await scope.db.$queryRaw<{ voice: Voice; supported: boolean }[]>`
    SELECT ${voice(longest, commenterId)} AS voice,
      EXISTS (SELECT FROM comment_support s
        WHERE s.comment_id = c.id AND s.commenter_id = ${commenterId}::uuid) AS supported
    FROM plan_comment c ${joinAnchor(comment.versionId)} ${joinAnswer}
    WHERE c.id = ${comment.id}::uuid`;
  if (!row) throw new Error("no such comment");
  return { ...row.voice, isSupported: row.supported };
}

export async function listReplies(
  scope: Scope,
  parentId: string,
  commenterId: string | null,
  { page, size, longest }: { page: number; size: number; longest: number },
): Promise<{ total: number; replies: Voice[] }> {
  const rows = await scope.db.$queryRaw<{ total: number; voice: Voice }[]>`
    SELECT count(*) OVER ()::int AS total, ${voice(longest, commenterId)} AS voice
    FROM plan_comment c LEFT JOIN comment_anchor a ON false ${joinAnswer}
    WHERE c.parent_id = ${parentId}::uuid AND (${isPublic} OR c.commenter_id = ${commenterId}::uuid)
    ORDER BY c.id OFFSET ${(page - 1) * size} LIMIT ${size}`;
  return { total: rows[0]?.total ?? 0, replies: rows.map(({ voice }) => voice) };
}

/** What somebody wrote on a section and nobody else sees yet. */
export async function listOwn(
  scope: Scope,
  commenterId: string,
  planId: string,
  sectionKey: string,
): Promise<Voice[]> {
  const rows = await scope.db.$queryRaw<{ voice: Voice }[]>`
    SELECT ${voice(1200, commenterId)} AS voice
    FROM plan_comment c LEFT JOIN comment_anchor a ON false ${joinAnswer}
    WHERE c.commenter_id = ${commenterId}::uuid AND c.plan_id = ${planId}::uuid
      AND c.section_key = ${sectionKey} AND c.state IN ('draft', 'waiting')
    ORDER BY c.id LIMIT 20`;
  return rows.map(({ voice }) => voice);
}

/** True if the commenter supports the comment afterwards. */
export async function toggleSupport(
  scope: Scope,
  commentId: string,
  commenterId: string,
): Promise<boolean> {
  const { count } = await scope.db.commentSupport.deleteMany({ where: { commentId, commenterId } });
  if (count > 0) return false;
  const { districtId } = scope;
  await scope.db.commentSupport.createMany({
    data: [{ districtId, commentId, commenterId }],
    skipDuplicates: true,
  });
  return true;
}

export async function insertFlag(
  scope: Scope,
  commentId: string,
  flag: { ground: Ground; note: string },
): Promise<void> {
  const { districtId } = scope;
  await scope.db.commentFlag.create({ data: { districtId, commentId, ...flag } });
}

/** How many open reports of a comment are settled by this. */
export async function settleFlags(scope: Scope, commentId: string, now: Date): Promise<number> {
  const { count } = await scope.db.commentFlag.updateMany({
    where: { commentId, settledAt: null },
    data: { settledAt: now },
  });
  return count;
}

/** Deletes what was never confirmed and is older than this; gives how many. */
export async function deleteUnconfirmedBefore(scope: Scope, before: Date): Promise<number> {
  const { count } = await scope.db.planComment.deleteMany({
    where: { state: "unconfirmed", createdAt: { lt: before } },
  });
  return count;
}
