import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { isPublic, joinAnchor, joinAnswer, type Voice, voice } from "./voice.db.server";

export const THREADS_A_PAGE = 20;
const REPLIES_SHOWN = 3;
const LONGEST_SHOWN = 1200;
const LONGEST_REPLY_SHOWN = 600;

export type Thread = Voice & {
  /** Whether the words it is about stand in this version. */
  isHere: boolean;
  version: number;
  replies: Voice[];
  replyCount: number;
};

export type Threads = {
  threads: Thread[];
  total: number;
  /** Of all threads of the section, replies counted in. */
  comments: number;
  answered: number;
  adopted: number;
};

export type ThreadsOf = {
  planId: string;
  version: { id: string; number: number };
  sectionKey: string;
  commenterId: string | null;
  page: number;
};

type Row = Omit<Threads, "threads"> & Omit<Thread, keyof Voice> & { voice: Voice };

/**
 * A page of a section's threads in the order they were begun, those of earlier versions last: one statement. Replies are looked up for the page's threads only, and counted for all of the
 * section by a hashed list of them, whatever the planner knows of the table.
 */
export async function listThreads(scope: Scope, of: ThreadsOf): Promise<Threads> {
  const { version, commenterId, page } = of;
  const rows = await scope.db.$queryRaw<Row[]>`
    WITH root AS MATERIALIZED (
      SELECT c.id, c.state, c.answer_id, COALESCE(c.shown_at, c.ended_at) AS begun,
        (c.version_id = ${version.id}::uuid OR COALESCE(a.state <> 'left', false)) AS here
      FROM plan_comment c
      ${joinAnchor(version.id)}
      WHERE c.plan_id = ${of.planId}::uuid AND c.parent_id IS NULL AND ${isPublic}
        AND c.version_id IN (SELECT id FROM plan_version
          WHERE plan_id = ${of.planId}::uuid AND number <= ${version.number})
        AND COALESCE(CASE WHEN a.state <> 'left' THEN a.section_key END, c.section_key) = ${of.sectionKey}
    ), reply AS (
      SELECT count(*) AS comments, count(answer_id) AS answered FROM (
        SELECT answer_id, parent_id IN (SELECT id FROM root) AS below FROM plan_comment
        WHERE plan_id = ${of.planId}::uuid AND parent_id IS NOT NULL AND state = 'shown'
      ) replies WHERE below
    ), counted AS (
      SELECT count(*)::int AS total,
        (count(*) FILTER (WHERE state = 'shown') + (SELECT comments FROM reply))::int AS comments,
        (count(answer_id) + (SELECT answered FROM reply))::int AS answered
      FROM root
    ), few AS (
      SELECT * FROM root ORDER BY here DESC, begun, id
      OFFSET ${(page - 1) * THREADS_A_PAGE} LIMIT ${THREADS_A_PAGE}
    )
    SELECT counted.total, counted.comments, counted.answered,
      (SELECT count(*)::int FROM root JOIN official_answer adopting ON adopting.id = root.answer_id
        WHERE adopting.disposition IN ('adopted', 'partly')) AS adopted,
      root.here AS "isHere", v.number AS version,
      (SELECT count(*)::int FROM plan_comment r WHERE r.parent_id = root.id AND r.state = 'shown') AS "replyCount",
      ${voice(LONGEST_SHOWN, commenterId)} AS voice,
      COALESCE(below.replies, '[]'::jsonb) AS replies
    FROM few AS root
    CROSS JOIN counted
    JOIN plan_comment c ON c.id = root.id
    JOIN plan_version v ON v.district_id = c.district_id AND v.id = c.version_id
    ${joinAnchor(version.id)}
    ${joinAnswer}
    LEFT JOIN LATERAL (${repliesBelow(commenterId)}) below ON true
    ORDER BY root.here DESC, root.begun, root.id`;
  const [first] = rows;
  return {
    threads: rows.map(({ voice, isHere, version, replies, replyCount }) => ({
      ...{ ...voice, isHere, version, replies, replyCount },
    })),
    total: first?.total ?? 0,
    comments: first?.comments ?? 0,
    answered: first?.answered ?? 0,
    adopted: first?.adopted ?? 0,
  };
}

function repliesBelow(commenterId: string | null): Prisma.Sql {
  return Prisma.sql`
    SELECT jsonb_agg(few.voice ORDER BY few.id) AS replies FROM (
      SELECT c.id, ${voice(LONGEST_REPLY_SHOWN, commenterId)} AS voice
      FROM plan_comment c
      LEFT JOIN comment_anchor a ON false
      ${joinAnswer}
      WHERE c.parent_id = root.id AND ${isPublic}
      ORDER BY c.id LIMIT ${REPLIES_SHOWN}
    ) few`;
}

/** How many shown comments each section of a version has, replies and earlier versions' counted in. */
export async function countBySection(
  scope: Scope,
  planId: string,
  version: { id: string; number: number },
): Promise<Map<string, number>> {
  const rows = await scope.db.$queryRaw<{ key: string; count: number }[]>`
    SELECT COALESCE(CASE WHEN a.state <> 'left' THEN a.section_key END, c.section_key) AS key,
      count(*)::int AS count
    FROM plan_comment c
    JOIN plan_version v ON v.id = c.version_id AND v.number <= ${version.number}
    LEFT JOIN comment_anchor a ON a.district_id = c.district_id
      AND a.comment_id = COALESCE(c.parent_id, c.id) AND a.version_id = ${version.id}::uuid
    WHERE c.plan_id = ${planId}::uuid AND c.state = 'shown'
    GROUP BY 1`;
  return new Map(rows.map(({ key, count }) => [key, count]));
}
