import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import { NEED_KINDS } from "../needs/amount";
import { needTextIn, needTextsSchema } from "../needs/need";
import type { Arrival } from "./value";

const rowSchema = z.object({
  kind: z.enum(NEED_KINDS),
  amount: z.number(),
  texts: needTextsSchema,
  language: z.string(),
  schoolId: z.string().nullable(),
  goal: z.string().nullable(),
  stage: z.enum(["planning", "implementation"]),
});

/**
 * What arrived between two instants (the second not counted in), by need: deliveries less what was taken
 * back in the same time. Staff of some schools read these alone.
 */
export async function listArrivals(
  scope: Scope,
  { from, until }: { from: Date; until: Date },
): Promise<Arrival[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT n.kind, n.texts, n.language, n.school_id::text AS "schoolId", n.stage,
      CASE WHEN g.removed_at IS NULL THEN g.title END AS goal,
      sum(CASE e.kind WHEN 'delivered' THEN e.amount ELSE -e.amount END)::float8 AS amount
    FROM pledge_event e
    JOIN pledge p ON p.district_id = e.district_id AND p.id = e.pledge_id
    JOIN need n ON n.district_id = p.district_id AND n.id = p.need_id
    LEFT JOIN goal g ON g.district_id = n.district_id AND g.id = n.goal_id
    WHERE e.district_id = ${scope.districtId}::uuid AND e.kind IN ('delivered', 'corrected')
      AND e.at >= ${from} AND e.at < ${until}
      AND (${scope.schools === null} OR n.school_id = ANY(${[...(scope.schools ?? [])]}::uuid[]))
    GROUP BY n.district_id, n.id, g.removed_at, g.title`;
  return rows
    .map((row) => rowSchema.parse(row))
    .filter(({ amount }) => amount !== 0)
    .map(({ texts, language, ...row }) => ({
      ...row,
      unit: needTextIn({ texts, language }, "en").unit,
    }));
}

const waveSchema = z.object({ id: z.string(), name: z.string(), closesAt: z.date() });
export type WaveRow = z.infer<typeof waveSchema>;

/** The last waves that have a release, oldest first. */
export async function listWavesWithRelease(scope: Scope): Promise<WaveRow[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT w.id::text, COALESCE(v.definition #>> '{title,all,en}', s.slug) || ', wave ' || w.number AS name,
      w.closes_at AS "closesAt"
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE w.district_id = ${scope.districtId}::uuid
      AND EXISTS (SELECT 1 FROM release r WHERE r.district_id = w.district_id AND r.wave_id = w.id)
    ORDER BY w.closes_at DESC LIMIT 12`;
  return z.array(waveSchema).parse(rows).reverse();
}
