import type { Scope } from "~/platform/scope.server";
import type { CommentState, Disposition, Quote } from "../comments/comment";

/** A comment that anybody may read; of a hidden or withdrawn one only that it was there. */
export type PublicComment = {
  id: string;
  parentId: string | null;
  version: number;
  sectionKey: string;
  heading: string | null;
  state: Extract<CommentState, "shown" | "hidden" | "withdrawn">;
  ground: string | null;
  shownAs: string;
  language: string;
  quote: Quote | null;
  text: string;
  shownAt: Date;
  editedAt: Date | null;
  supports: number;
  disposition: Disposition | null;
  reason: string | null;
  author: string | null;
  answeredAt: Date | null;
  adoptedVersion: number | null;
  adoptedSection: string | null;
};

/** Everything said about a plan in public, oldest first, in one statement. */
export async function listPublicComments(scope: Scope, planId: string): Promise<PublicComment[]> {
  return scope.db.$queryRaw<PublicComment[]>`
    SELECT c.id, c.parent_id AS "parentId", v.number AS version, c.section_key AS "sectionKey", t.heading,
      c.state, c.ground, c.language, c.shown_at AS "shownAt", c.edited_at AS "editedAt",
      CASE WHEN c.state = 'shown' THEN c.shown_as ELSE '' END AS "shownAs",
      CASE WHEN c.state = 'shown' THEN c.quote END AS quote,
      CASE WHEN c.state = 'shown' THEN c.text ELSE '' END AS text,
      COALESCE(s.count, 0)::int AS supports, o.disposition, o.reason, o.author, o.created_at AS "answeredAt",
      av.number AS "adoptedVersion", o.section_key AS "adoptedSection"
    FROM plan_comment c
    JOIN plan_version v ON v.id = c.version_id
    LEFT JOIN plan_section_text t ON t.version_id = v.id AND t.key = c.section_key AND t.language = v.language
    LEFT JOIN (SELECT comment_id, count(*) FROM comment_support GROUP BY comment_id) s ON s.comment_id = c.id
    LEFT JOIN official_answer o ON o.id = c.answer_id
    LEFT JOIN plan_version av ON av.id = o.adopted_version_id
    WHERE c.plan_id = ${planId}::uuid AND c.state IN ('shown', 'hidden', 'withdrawn') AND c.shown_at IS NOT NULL
    ORDER BY c.shown_at, c.id`;
}

export type FeedVersion = {
  id: string;
  number: number;
  title: string;
  note: string;
  publishedAt: Date;
};

export type FeedAnswer = {
  id: string;
  disposition: Disposition;
  reason: string;
  author: string;
  createdAt: Date;
  comments: number;
  commentId: string;
};

const NEWEST = 50;

export async function listFeedVersions(scope: Scope, planId: string): Promise<FeedVersion[]> {
  return scope.db.$queryRaw<FeedVersion[]>`
    SELECT id, number, title, note, published_at AS "publishedAt" FROM plan_version
    WHERE plan_id = ${planId}::uuid AND published_at IS NOT NULL ORDER BY number DESC LIMIT ${NEWEST}`;
}

/** The newest answers that stand beside a shown comment, each with the first of its comments. */
export async function listFeedAnswers(scope: Scope, planId: string): Promise<FeedAnswer[]> {
  return scope.db.$queryRaw<FeedAnswer[]>`
    SELECT o.id, o.disposition, o.reason, o.author, o.created_at AS "createdAt", c.comments::int,
      c."commentId"
    FROM official_answer o
    JOIN LATERAL (
      SELECT count(*) AS comments, min(id::text) AS "commentId" FROM plan_comment
      WHERE answer_id = o.id AND state = 'shown' AND plan_id = ${planId}::uuid
    ) c ON c.comments > 0
    WHERE o.plan_id = ${planId}::uuid ORDER BY o.created_at DESC LIMIT ${NEWEST}`;
}
