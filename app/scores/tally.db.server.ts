import type { Scope } from "~/platform/scope.server";
import type { ScoringPlan } from "./scoring-instrument";
import type { Tally } from "./tally";
import { readTallyRows, type TallyRow } from "./tally-rows";

/**
 * Counts a wave's answers anew, all cells in one statement: what was corrected or erased simply shows.
 * Sums are numeric, so the result does not depend on the order of rows.
 */
export async function rebuildTallies(
  scope: Scope,
  waveId: string,
  plans: ReadonlyMap<string, ScoringPlan>,
): Promise<void> {
  await scope.db.$executeRaw`
    WITH gone AS (DELETE FROM tally WHERE wave_id = ${waveId}::uuid),
    plan AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(planRows(plans))}::jsonb)
        AS p (audience text, item text, code text, construct text, minimum int, score numeric, dont_know boolean)
    ),
    chosen AS (
      SELECT r.id, r.audience, r.school_id, r.language, item, code, p.construct, p.minimum, p.score, p.dont_know
      FROM response r
      CROSS JOIN LATERAL jsonb_each(r.answers) AS a (item, given)
      CROSS JOIN LATERAL jsonb_array_elements_text(
        CASE jsonb_typeof(a.given) WHEN 'array' THEN a.given ELSE jsonb_build_array(a.given) END
      ) AS given (code)
      JOIN plan p USING (audience, item, code)
      WHERE r.wave_id = ${waveId}::uuid AND r.scored
    ),
    respondent AS (
      SELECT id, audience, school_id, language FROM chosen WHERE construct IS NOT NULL
      GROUP BY id, audience, school_id, language
    ),
    scale AS (
      SELECT id, audience, school_id, language, construct,
        CASE WHEN count(score) >= min(minimum) THEN sum(score) / nullif(count(score), 0) END AS score,
        count(*) FILTER (WHERE dont_know) AS dont_know
      FROM chosen WHERE construct IS NOT NULL
      GROUP BY id, audience, school_id, language, construct
    ),
    counted AS (
      SELECT audience, school_id, language, 'cell' AS measure, count(*) AS n,
        0::numeric AS sum, 0::numeric AS sumsq, 0 AS top, 0 AS dont_know
      FROM respondent GROUP BY 1, 2, 3
      UNION ALL
      SELECT audience, school_id, language, 'construct:' || construct, count(score),
        COALESCE(sum(score), 0), COALESCE(sum(score * score), 0),
        count(*) FILTER (WHERE score >= 75), sum(dont_know)
      FROM scale GROUP BY audience, school_id, language, construct
      UNION ALL
      SELECT audience, school_id, language, 'option:' || item || ':' || code, count(*), 0, 0, 0, 0
      FROM chosen WHERE id IN (SELECT id FROM respondent)
      GROUP BY audience, school_id, language, item, code
    )
    INSERT INTO tally (district_id, wave_id, audience, school_id, language, measure, n, sum, sumsq, top, dont_know)
    SELECT ${scope.districtId}::uuid, ${waveId}::uuid, * FROM counted`;
}

/** One row an option of an audience: what the statement needs to know of the instrument. */
function planRows(plans: ReadonlyMap<string, ScoringPlan>) {
  return [...plans].flatMap(([audience, { scales, options }]) =>
    [...options].flatMap(([item, table]) => {
      const scale = scales.find(({ items }) => items.some(({ id }) => id === item));
      return [...table].map(([code, { score, dontKnow }]) => ({
        audience,
        item,
        code,
        construct: scale?.construct ?? null,
        minimum: scale?.minimum ?? null,
        score,
        dont_know: dontKnow,
      }));
    }),
  );
}

export async function readTallies(scope: Scope, waveId: string): Promise<Tally[]> {
  const rows = await scope.db.$queryRaw<TallyRow[]>`
    SELECT audience, COALESCE(school_id::text, 'DISTRICT') AS school, language, measure, n,
      sum::float8 AS sum, sumsq::float8 AS sumsq, top, dont_know
    FROM tally WHERE wave_id = ${waveId}::uuid
    ORDER BY audience, school, language, measure`;
  return readTallyRows(waveId, rows);
}

/** N by cell where the district has no roster for an audience: the people on the wave's own list. */
export async function countInvited(
  scope: Scope,
  waveId: string,
): Promise<{ school: string; audience: string; language: string; count: number }[]> {
  return scope.db.$queryRaw`
    SELECT COALESCE(cell_school_id::text, 'DISTRICT') AS school, audience, cell_language AS language,
      count(*)::int AS count
    FROM invitation WHERE wave_id = ${waveId}::uuid GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}
