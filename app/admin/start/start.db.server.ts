import { z } from "zod";
import type { Scope } from "~/platform/scope.server";

const schema = z.object({
  schools: z.number(),
  people: z.number(),
  roster: z.number(),
  isSurveyPublished: z.boolean(),
  waves: z.number(),
  invited: z.number(),
  /** The newest of each. */
  surveyId: z.string().nullable(),
  waveId: z.string().nullable(),
});

export async function countForStart(scope: Scope) {
  const [row] = await scope.db.$queryRaw<object[]>`
    SELECT (SELECT count(*) FROM school)::int AS schools,
      (SELECT count(*) FROM contact)::int AS people,
      (SELECT count(*) FROM roster_count)::int AS roster,
      EXISTS (SELECT FROM survey_version) AS "isSurveyPublished",
      (SELECT count(*) FROM wave)::int AS waves,
      (SELECT count(*) FROM wave WHERE invited_at IS NOT NULL)::int AS invited,
      (SELECT id FROM survey ORDER BY id DESC LIMIT 1)::text AS "surveyId",
      (SELECT id FROM wave ORDER BY id DESC LIMIT 1)::text AS "waveId"`;
  return schema.parse(row);
}
