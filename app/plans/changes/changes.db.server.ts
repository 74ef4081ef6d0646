import type { Scope } from "~/platform/scope.server";

/** A shown comment that led to a change: its answer adopted it in one of the versions asked about. */
export type ReasonRow = {
  commentId: string;
  sectionKey: string;
  disposition: "adopted" | "partly";
  shownAs: string;
  /** Its beginning. */
  text: string;
};

const most = 500;

/** The comments adopted in the versions after `from` up to `to`, by the section that has the change. */
export async function listReasons(
  scope: Scope,
  planId: string,
  between: { from: number; to: number },
): Promise<ReasonRow[]> {
  return scope.db.$queryRaw<ReasonRow[]>`
    SELECT c.id AS "commentId", COALESCE(o.section_key, c.section_key) AS "sectionKey",
      o.disposition, c.shown_as AS "shownAs", left(c.text, 400) AS text
    FROM official_answer o
    JOIN plan_version v ON v.district_id = o.district_id AND v.id = o.adopted_version_id
    JOIN plan_comment c ON c.district_id = o.district_id AND c.answer_id = o.id
    WHERE o.plan_id = ${planId}::uuid AND o.disposition IN ('adopted', 'partly')
      AND v.number > ${between.from} AND v.number <= ${between.to} AND c.state = 'shown'
    ORDER BY c.id LIMIT ${most}`;
}
