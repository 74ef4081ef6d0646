import { Prisma } from "~/platform/prisma/client";
import type { CommentState, Disposition, Ground, Quote } from "./comment";

export type Answer = {
  disposition: Disposition;
  reason: string;
  language: string;
  author: string;
  at: string;
  /** Of an adopted one whose version is published. */
  version: number | null;
  sectionKey: string | null;
};

/** A comment as others read it: one that is not shown gives its dates and its ground, never its words. */
export type Voice = {
  id: string;
  state: CommentState;
  isMine: boolean;
  text: string;
  isCut: boolean;
  quote: Quote | null;
  language: string;
  shownAs: string;
  /** Of somebody who reviews for a partner: the name it agreed to. */
  partner: string | null;
  at: string;
  editedAt: string | null;
  endedAt: string | null;
  ground: Ground | null;
  supports: number;
  answer: Answer | null;
};

/** Anybody may know that these were there: they are shown, or were once, or were refused on a published ground. */
export const isPublic = Prisma.sql`(c.state IN ('shown', 'hidden')
  OR c.shown_at IS NOT NULL AND c.state IN ('waiting', 'withdrawn'))`;

/** Of `plan_comment c` with `comment_anchor a`, `official_answer o` and its `plan_version ov`: a Voice. */
export function voice(longest: number, commenterId: string | null): Prisma.Sql {
  const mine = Prisma.sql`COALESCE(c.commenter_id = ${commenterId}::uuid, false)`;
  const reads = Prisma.sql`(c.state = 'shown' OR ${mine} AND c.state IN ('draft', 'unconfirmed', 'waiting'))`;
  return Prisma.sql`jsonb_build_object(
    'id', c.id, 'state', c.state, 'isMine', ${mine},
    'text', CASE WHEN ${reads} THEN left(c.text, ${longest}) ELSE '' END,
    'isCut', ${reads} AND length(c.text) > ${longest},
    'quote', CASE WHEN ${reads} THEN COALESCE(CASE WHEN a.state <> 'left' THEN a.quote END, c.quote) END,
    'language', c.language,
    'shownAs', CASE WHEN ${reads} THEN c.shown_as ELSE '' END,
    'partner', CASE WHEN ${reads} THEN (SELECT k.partner_name FROM commenter k
      WHERE k.district_id = c.district_id AND k.id = c.commenter_id) END,
    'at', c.created_at, 'editedAt', c.edited_at, 'endedAt', c.ended_at, 'ground', c.ground,
    'supports', (SELECT count(*) FROM comment_support s
      WHERE s.district_id = c.district_id AND s.comment_id = c.id),
    'answer', CASE WHEN o.id IS NOT NULL THEN jsonb_build_object(
      'disposition', o.disposition, 'reason', o.reason, 'language', o.language, 'author', o.author,
      'at', o.created_at, 'sectionKey', o.section_key,
      'version', CASE WHEN ov.published_at IS NOT NULL THEN ov.number END) END)`;
}

/** Joins the official answer of `plan_comment c`, and the version that has it if it was adopted. */
export const joinAnswer = Prisma.sql`
  LEFT JOIN official_answer o ON o.district_id = c.district_id AND o.id = c.answer_id
  LEFT JOIN plan_version ov ON ov.district_id = o.district_id AND ov.id = o.adopted_version_id`;

/** Joins where `plan_comment c` stands in a version, if it is not that version's own. */
export function joinAnchor(versionId: string): Prisma.Sql {
  return Prisma.sql`LEFT JOIN comment_anchor a ON a.district_id = c.district_id
    AND a.comment_id = c.id AND a.version_id = ${versionId}::uuid`;
}
