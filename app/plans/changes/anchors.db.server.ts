import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { Quote } from "../comments/comment";
import type { Place } from "./place";

export type StandingComment = {
  id: string;
  sectionKey: string;
  quote: Quote | null;
  /** The version whose words it is about: an older one if it was left there. */
  versionId: string;
};

/**
 * The comments that others can see or soon may, where they stand in a version: those written on it, placed in
 * it, or left behind by it (these where they were written). Replies stand with what they reply to.
 */
export async function listStanding(scope: Scope, versionId: string): Promise<StandingComment[]> {
  return scope.db.$queryRaw<StandingComment[]>`
    SELECT c.id,
      CASE WHEN a.state <> 'left' THEN a.section_key ELSE c.section_key END AS "sectionKey",
      CASE WHEN a.state <> 'left' THEN a.quote ELSE c.quote END AS quote,
      CASE WHEN a.state <> 'left' THEN v.id ELSE c.version_id END AS "versionId"
    FROM plan_comment c
    JOIN plan_version v ON v.district_id = c.district_id AND v.id = ${versionId}::uuid
      AND v.plan_id = c.plan_id
    LEFT JOIN comment_anchor a
      ON a.district_id = c.district_id AND a.comment_id = c.id AND a.version_id = v.id
    WHERE c.parent_id IS NULL AND c.state IN ('shown', 'waiting')
      AND (c.version_id = v.id OR a.comment_id IS NOT NULL)
    ORDER BY c.id`;
}

export type NewAnchor = {
  commentId: string;
  state: "placed" | "left";
  place: Place | null;
  suggestion: Place | null;
};

/** Writes where comments stand in a version, and says so in their public lives: two statements for any number. */
export async function insertAnchors(
  scope: Scope,
  version: { id: string; number: number },
  anchors: readonly NewAnchor[],
  at: Date,
): Promise<void> {
  const rows = JSON.stringify(
    anchors.map(({ commentId, state, place, suggestion }) => ({
      ...{ comment_id: commentId, state, suggestion },
      ...{ section_key: place?.sectionKey ?? null, quote: place?.quote ?? null },
    })),
  );
  await scope.db.$executeRaw`
    INSERT INTO comment_anchor
      (district_id, comment_id, version_id, state, section_key, quote, suggestion)
    SELECT ${scope.districtId}::uuid, r.comment_id, ${version.id}::uuid, r.state, r.section_key,
      NULLIF(r.quote, 'null'), NULLIF(r.suggestion, 'null')
    FROM jsonb_to_recordset(${rows}::jsonb) AS r
      (comment_id uuid, state text, section_key text, quote jsonb, suggestion jsonb)`;
  await scope.db.$executeRaw`
    INSERT INTO comment_event (district_id, id, comment_id, at, kind, detail)
    SELECT ${scope.districtId}::uuid, gen_random_uuid(), r.comment_id, ${at},
      CASE r.state WHEN 'placed' THEN 'anchored' ELSE 'left' END,
      jsonb_build_object('version', ${version.number}::int)
    FROM jsonb_to_recordset(${rows}::jsonb) AS r (comment_id uuid, state text)`;
}

export type LeftComment = {
  id: string;
  text: string;
  language: string;
  version: number;
  sectionKey: string;
  quote: Quote | null;
  suggestion: Place | null;
  createdAt: Date;
};

/** A page of the comments that a version left behind, those with a suggestion first, and how many there are. */
export async function listLeft(
  scope: Scope,
  versionId: string,
  page: { offset: number; size: number },
): Promise<{ total: number; left: LeftComment[] }> {
  const where = {
    versionId,
    state: "left",
    comment: { state: { in: ["shown", "waiting"] } },
  };
  const total = await scope.db.commentAnchor.count({ where });
  const left = await scope.db.$queryRaw<LeftComment[]>`
    SELECT c.id, left(c.text, 600) AS text, c.language, v.number AS version,
      c.section_key AS "sectionKey", c.quote, a.suggestion, c.created_at AS "createdAt"
    FROM comment_anchor a
    JOIN plan_comment c ON c.district_id = a.district_id AND c.id = a.comment_id
    JOIN plan_version v ON v.district_id = c.district_id AND v.id = c.version_id
    WHERE a.version_id = ${versionId}::uuid AND a.state = 'left' AND c.state IN ('shown', 'waiting')
    ORDER BY a.suggestion IS NULL, c.id OFFSET ${page.offset} LIMIT ${page.size}`;
  return { total, left };
}

/** Takes the suggestion for a comment that a version left; null if there is none to take. */
export async function acceptSuggestion(
  scope: Scope,
  versionId: string,
  commentId: string,
): Promise<Place | null> {
  const at = { commentId, versionId };
  const anchor = await scope.db.commentAnchor.findFirst({ where: { ...at, state: "left" } });
  const place = anchor?.suggestion as Place | null | undefined;
  if (!place) return null;
  const { count } = await scope.db.commentAnchor.updateMany({
    where: { ...at, state: "left" },
    data: {
      ...{ state: "accepted", sectionKey: place.sectionKey, suggestion: Prisma.DbNull },
      quote: place.quote ?? Prisma.DbNull,
    },
  });
  return count === 1 ? place : null;
}

/** Whether the comment belongs to the plan, and where it stands in a version of it. */
export async function findAnchorState(
  scope: Scope,
  planId: string,
  versionId: string,
  commentId: string,
): Promise<string | null> {
  const anchor = await scope.db.commentAnchor.findFirst({
    where: { commentId, versionId, comment: { planId } },
    select: { state: true },
  });
  return anchor?.state ?? null;
}
