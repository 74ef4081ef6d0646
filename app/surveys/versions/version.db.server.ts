import type { Scope } from "~/platform/scope.server";
import { type SurveyDefinition, surveySchema } from "../survey";

export type ListedVersion = {
  id: string;
  number: number;
  publishedAt: Date;
  /** Who published it, by name; null for what is no member of staff. */
  by: string | null;
  /** The numbers of the waves that ask it. */
  waves: { id: string; number: number }[];
};

/** The published versions of a survey, the latest first. */
export async function listVersions(scope: Scope, surveyId: string): Promise<ListedVersion[]> {
  return scope.db.$queryRaw<ListedVersion[]>`
    SELECT v.id, v.number, v.published_at AS "publishedAt", s.name AS by,
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('id', w.id, 'number', w.number) ORDER BY w.number)
        FROM wave w WHERE w.district_id = v.district_id AND w.version_id = v.id), '[]') AS waves
    FROM survey_version v
    LEFT JOIN staff s ON s.district_id = v.district_id AND 'staff:' || s.id::text = v.published_by
    WHERE v.survey_id = ${surveyId}::uuid ORDER BY v.number DESC`;
}

export type NumberedVersion = { id: string; number: number; definition: SurveyDefinition };

/** A published version by its number; the latest without one. Null if there is none. */
export async function findNumbered(
  scope: Scope,
  surveyId: string,
  number?: number,
): Promise<NumberedVersion | null> {
  const row = await scope.db.surveyVersion.findFirst({
    where: { surveyId, ...(number !== undefined && { number }) },
    orderBy: { number: "desc" },
    select: { id: true, number: true, definition: true },
  });
  return row && { ...row, definition: surveySchema.parse(row.definition) };
}
