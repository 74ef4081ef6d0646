import type { Recipient } from "~/campaigns/addressee";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { CommentState } from "../comments/comment";
import { isLate } from "../comments/queue.db.server";
import type { AnswerForm } from "./answer";
import { ANSWERS_PER_PAGE, type AnswerFilter } from "./answer-filter";

export type AnswerableRow = { id: string; state: CommentState; text: string };

/** These comments of a plan, theirs alone until the transaction ends, in one order for everybody. */
export async function lockComments(
  scope: Scope,
  planId: string,
  ids: readonly string[],
): Promise<AnswerableRow[]> {
  return scope.db.$queryRaw<AnswerableRow[]>`
    SELECT id, state, text FROM plan_comment
    WHERE district_id = ${scope.districtId}::uuid AND plan_id = ${planId}::uuid AND id = ANY(${ids}::uuid[])
    ORDER BY id FOR UPDATE`;
}

/** The version and section that an adopting answer names, or null where there is no such place. */
export async function findPlace(
  scope: Scope,
  planId: string,
  { version, section }: { version: number; section: string },
): Promise<{ versionId: string; sectionKey: string } | null> {
  const row = await scope.db.planSection.findFirst({
    where: { key: section, version: { planId, number: version } },
    select: { versionId: true, key: true },
  });
  return row && { versionId: row.versionId, sectionKey: row.key };
}

export async function insertAnswer(
  scope: Scope,
  planId: string,
  answer: Pick<AnswerForm, "disposition" | "reason" | "author"> & { language: string },
  place: { versionId: string; sectionKey: string } | null,
  staffId: string,
): Promise<string> {
  const { id } = await scope.db.officialAnswer.create({
    data: {
      ...answer,
      ...{ districtId: scope.districtId, planId, staffId },
      adoptedVersionId: place?.versionId ?? null,
      sectionKey: place?.sectionKey ?? null,
    },
    select: { id: true },
  });
  return id;
}

/** The answer stands beside each of the comments from now on, and in its public life. */
export async function giveAnswer(
  scope: Scope,
  answerId: string,
  ids: readonly string[],
  disposition: string,
): Promise<void> {
  const { districtId } = scope;
  await scope.db.planComment.updateMany({ where: { id: { in: [...ids] } }, data: { answerId } });
  await scope.db.commentEvent.createMany({
    data: ids.map((commentId) => ({
      ...{ districtId, commentId, kind: "answered", detail: { answerId, disposition } },
    })),
  });
}

/**
 * What was adopted in a published version says so in its comments' public lives, once a version: those of one
 * answer, given after the publication, or all that waited for this version to be published.
 */
export async function noteAdopted(
  scope: Scope,
  which: { answerId: string } | { versionId: string },
  at: Date,
): Promise<void> {
  const wanted =
    "answerId" in which
      ? Prisma.sql`o.id = ${which.answerId}::uuid`
      : Prisma.sql`o.adopted_version_id = ${which.versionId}::uuid`;
  await scope.db.$executeRaw`
    INSERT INTO comment_event (district_id, id, comment_id, at, kind, detail)
    SELECT c.district_id, gen_random_uuid(), c.id, ${at}, 'adopted',
      jsonb_build_object('version', v.number, 'disposition', o.disposition)
    FROM official_answer o
    JOIN plan_version v ON v.district_id = o.district_id AND v.id = o.adopted_version_id
    JOIN plan_comment c ON c.district_id = o.district_id AND c.answer_id = o.id
    WHERE o.district_id = ${scope.districtId}::uuid AND ${wanted}
      AND o.disposition IN ('adopted', 'partly') AND v.published_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM comment_event e
        WHERE e.district_id = c.district_id AND e.comment_id = c.id AND e.kind = 'adopted'
          AND e.detail @> jsonb_build_object('version', v.number))`;
}

export type ToldRow = Recipient & { commentId: string; text: string; commenterId: string };

/** Whoever wrote or supports these comments and was not told of this answer yet: each once. */
export async function noteTold(
  scope: Scope,
  answerId: string,
  ids: readonly string[],
): Promise<ToldRow[]> {
  const district = Prisma.sql`${scope.districtId}::uuid`;
  return scope.db.$queryRaw<ToldRow[]>`
    WITH concerned AS (
      SELECT id AS comment_id, commenter_id FROM plan_comment
      WHERE district_id = ${district} AND id = ANY(${ids}::uuid[])
      UNION
      SELECT comment_id, commenter_id FROM comment_support
      WHERE district_id = ${district} AND comment_id = ANY(${ids}::uuid[])
    ),
    told AS (
      INSERT INTO comment_notice (district_id, answer_id, comment_id, commenter_id)
      SELECT ${district}, ${answerId}::uuid, o.comment_id, o.commenter_id
      FROM concerned o
      JOIN commenter k ON k.district_id = ${district} AND k.id = o.commenter_id AND k.confirmed_at IS NOT NULL
      ON CONFLICT DO NOTHING
      RETURNING comment_id, commenter_id
    )
    SELECT c.id AS "commentId", c.text, k.id AS "commenterId", k.language, a.id AS "addressId", a.email,
      CASE WHEN a.unsubscribed_at IS NOT NULL OR 'answer' = ANY(a.stopped) THEN 'unsubscribed' WHEN a.bounced_at IS NOT NULL THEN 'bounced' END AS closed
    FROM told
    JOIN plan_comment c ON c.district_id = ${district} AND c.id = told.comment_id
    JOIN commenter k ON k.district_id = ${district} AND k.id = told.commenter_id
    JOIN mail_address a ON a.district_id = ${district} AND a.id = k.address_id
    ORDER BY a.id, c.id`;
}

export type AnswerableComment = {
  id: string;
  text: string;
  quote: { exact: string } | null;
  language: string;
  shownAs: string;
  shownAt: Date;
  sectionKey: string;
  supports: number;
  replies: number;
  disposition: string | null;
};

type Listed = { filter: AnswerFilter; section: string | null; page: number; now: Date };

/** One page of the shown comments: those with most support first, then the oldest. */
export async function listAnswerable(
  scope: Scope,
  planId: string,
  { filter, section, page, now }: Listed,
): Promise<AnswerableComment[]> {
  return scope.db.$queryRaw<AnswerableComment[]>`
    SELECT c.id, c.text, c.quote, c.language, c.shown_as AS "shownAs", c.shown_at AS "shownAt",
      c.section_key AS "sectionKey", COALESCE(s.count, 0)::int AS supports, COALESCE(r.count, 0)::int AS replies,
      o.disposition
    FROM plan_comment c
    JOIN plan p ON p.district_id = c.district_id AND p.id = c.plan_id
    LEFT JOIN official_answer o ON o.district_id = c.district_id AND o.id = c.answer_id
    LEFT JOIN (
      SELECT comment_id, count(*) FROM comment_support WHERE district_id = ${scope.districtId}::uuid GROUP BY comment_id
    ) s ON s.comment_id = c.id
    LEFT JOIN (
      SELECT parent_id, count(*) FROM plan_comment
      WHERE district_id = ${scope.districtId}::uuid AND plan_id = ${planId}::uuid AND state = 'shown' GROUP BY parent_id
    ) r ON r.parent_id = c.id
    WHERE ${answerable(scope, planId, filter, now)} ${section === null ? Prisma.empty : Prisma.sql`AND c.section_key = ${section}`}
    ORDER BY COALESCE(s.count, 0) DESC, c.id
    LIMIT ${ANSWERS_PER_PAGE} OFFSET ${(page - 1) * ANSWERS_PER_PAGE}`;
}

/** How many there are of each. */
export async function countAnswerable(
  scope: Scope,
  planId: string,
  now: Date,
): Promise<Record<AnswerFilter, number>> {
  const [counts] = await scope.db.$queryRaw<Record<AnswerFilter, number>[]>`
    SELECT count(*) FILTER (WHERE ${answerable(scope, planId, "open", now)})::int AS open,
      count(*) FILTER (WHERE ${answerable(scope, planId, "late", now)})::int AS late,
      count(*) FILTER (WHERE ${answerable(scope, planId, "answered", now)})::int AS answered
    FROM plan_comment c JOIN plan p ON p.district_id = c.district_id AND p.id = c.plan_id
    WHERE c.district_id = ${scope.districtId}::uuid AND c.plan_id = ${planId}::uuid`;
  return counts ?? { open: 0, late: 0, answered: 0 };
}

function answerable(scope: Scope, planId: string, filter: AnswerFilter, now: Date) {
  const which = {
    open: Prisma.sql`c.answer_id IS NULL`,
    late: isLate(now),
    answered: Prisma.sql`c.answer_id IS NOT NULL`,
  }[filter];
  return Prisma.sql`c.district_id = ${scope.districtId}::uuid AND c.plan_id = ${planId}::uuid AND c.state = 'shown' AND ${which}`;
}
