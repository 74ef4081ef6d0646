import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { CommentState, Ground, Queue, Quote } from "./comment";

/** Waiting to be read, with open reports, without an answer, and those of them that are late. */
export type CommentCounts = { waiting: number; flagged: number; unanswered: number; late: number };

const hasFlags = Prisma.sql`EXISTS (SELECT FROM comment_flag f
  WHERE f.district_id = c.district_id AND f.comment_id = c.id AND f.settled_at IS NULL)`;
const isOpen = Prisma.sql`c.state = 'shown' AND c.answer_id IS NULL`;

/** Of `plan_comment c` and its `plan p`: open for longer than the plan allows. */
export const isLate = (now: Date) => Prisma.sql`(${isOpen}
  AND c.shown_at < ${now}::timestamptz - make_interval(days => p.answer_days))`;

export async function countComments(
  scope: Scope,
  planId: string,
  now: Date,
): Promise<CommentCounts> {
  const [counts] = await scope.db.$queryRaw<CommentCounts[]>`
    SELECT count(*) FILTER (WHERE c.state = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE ${hasFlags})::int AS flagged,
      count(*) FILTER (WHERE ${isOpen})::int AS unanswered,
      count(*) FILTER (WHERE ${isLate(now)})::int AS late
    FROM plan_comment c JOIN plan p ON p.district_id = c.district_id AND p.id = c.plan_id
    WHERE c.plan_id = ${planId}::uuid`;
  return counts ?? { waiting: 0, flagged: 0, unanswered: 0, late: 0 };
}

export type Queued = {
  id: string;
  state: CommentState;
  text: string;
  quote: Quote | null;
  language: string;
  shownAs: string;
  createdAt: Date;
  sectionKey: string;
  version: number;
  heading: string;
  ground: Ground | null;
  groundNote: string;
  isReply: boolean;
  flags: { ground: Ground; note: string }[];
};

export async function listQueue(
  scope: Scope,
  planId: string,
  of: { queue: Queue; page: number; size: number; now: Date },
): Promise<{ total: number; comments: Queued[] }> {
  const only: Record<Queue, Prisma.Sql> = {
    waiting: Prisma.sql`c.state = 'waiting'`,
    flagged: hasFlags,
    open: isOpen,
    late: isLate(of.now),
    all: Prisma.sql`c.state IN ('waiting', 'shown', 'hidden')`,
  };
  const rows = await scope.db.$queryRaw<(Queued & { total: number })[]>`
    SELECT count(*) OVER ()::int AS total, c.id, c.state, c.text, c.quote, c.language,
      c.shown_as AS "shownAs", c.created_at AS "createdAt", c.section_key AS "sectionKey",
      v.number AS version, COALESCE(t.heading, '') AS heading, c.ground,
      c.ground_note AS "groundNote", c.parent_id IS NOT NULL AS "isReply",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('ground', f.ground, 'note', f.note) ORDER BY f.id)
        FROM comment_flag f WHERE f.district_id = c.district_id AND f.comment_id = c.id
          AND f.settled_at IS NULL), '[]'::jsonb) AS flags
    FROM plan_comment c
    JOIN plan p ON p.district_id = c.district_id AND p.id = c.plan_id
    JOIN plan_version v ON v.district_id = c.district_id AND v.id = c.version_id
    LEFT JOIN plan_section_text t ON t.district_id = c.district_id AND t.version_id = c.version_id
      AND t.key = c.section_key AND t.language = v.language
    WHERE c.plan_id = ${planId}::uuid AND ${only[of.queue]}
    ORDER BY c.id OFFSET ${(of.page - 1) * of.size} LIMIT ${of.size}`;
  return {
    total: rows[0]?.total ?? 0,
    comments: rows.map(({ total: _, ...comment }) => comment),
  };
}

/** The plan with most late comments; null where none is. */
export async function findMostLate(
  scope: Scope,
  now: Date,
): Promise<{ plan: string; comments: number } | null> {
  const [late] = await scope.db.$queryRaw<{ plan: string; comments: number }[]>`
    SELECT p.slug AS plan, count(*)::int AS comments
    FROM plan_comment c JOIN plan p ON p.district_id = c.district_id AND p.id = c.plan_id
    WHERE ${isLate(now)}
    GROUP BY p.slug ORDER BY comments DESC, p.slug LIMIT 1`;
  return late ?? null;
}
