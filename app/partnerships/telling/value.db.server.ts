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

export type WaveRow = { id: string; name: string; closesAt: Date };

/** The last waves that have a release, oldest first. */
export async function listWavesWithRelease(scope: Scope): Promise<WaveRow[]> {
  const rows = await scope.db.wave.findMany({
    where: { releases: { some: {} } },
    orderBy: { closesAt: "desc" },
    take: 12,
    select: { id: true, number: true, closesAt: true, survey: { select: { slug: true } } },
  });
  return rows
    .map(({ survey, number, ...wave }) => ({ ...wave, name: `${survey.slug}, wave ${number}` }))
    .reverse();
}
