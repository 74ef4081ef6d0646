import { createHash } from "node:crypto";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { ScoringPlan } from "../scoring/scoring-instrument";
import { sortedTallies, type Tally } from "./tally";
import { type Plans, plansWithAudiences, readMeasures, tallyLayout } from "./tally-layout";
import { cellCounts } from "./tally-statement.db.server";

/**
 * Counts a wave's answers anew, all cells in one statement: what was corrected or erased simply shows.
 * Scores are summed as whole numbers, so the result does not depend on the order of rows.
 */
export async function rebuildTallies(scope: Scope, waveId: string, plans: Plans): Promise<void> {
  await scope.db.$executeRaw(rebuildStatement(scope, waveId, plans));
}

export function rebuildStatement(
  scope: Pick<Scope, "districtId">,
  waveId: string,
  plans: Plans,
): Prisma.Sql {
  const gone = Prisma.sql`DELETE FROM tally WHERE wave_id = ${waveId}::uuid`;
  const cells = plansWithAudiences(plans).map(
    ({ plan, audiences }) => Prisma.sql`
      SELECT ${layoutOf(plan)}::text AS layout, c.* FROM (${cellCounts(
        plan,
        Prisma.sql`response WHERE wave_id = ${waveId}::uuid AND scored AND audience = ANY (${audiences}::text[])`,
      )}) c`,
  );
  if (cells.length === 0) return gone;
  return Prisma.sql`
    WITH gone AS (${gone})
    INSERT INTO tally (district_id, wave_id, layout, version_id, audience, school_id, language, n, complete, partial, measures)
    SELECT ${scope.districtId}::uuid, ${waveId}::uuid, counted.* FROM (${Prisma.join(cells, " UNION ALL ")}) counted`;
}

function layoutOf(plan: ScoringPlan): string {
  return createHash("sha256").update(tallyLayout(plan)).digest("base64url");
}

type TallyRow = {
  version: string;
  audience: string;
  school: string;
  language: string;
  n: number;
  complete: number;
  partial: number;
  layout: string;
  measures: number[];
};

/** A wave's tallies as they were last counted, with the plans they were counted by; in one order. */
export async function readTallies(scope: Scope, waveId: string, plans: Plans): Promise<Tally[]> {
  const rows = await scope.db.$queryRaw<TallyRow[]>`
    SELECT version_id::text AS version, audience, COALESCE(school_id::text, 'DISTRICT') AS school,
      language, n, complete, partial, layout, measures
    FROM tally WHERE wave_id = ${waveId}::uuid`;
  const tallies = rows.map(({ layout, measures, ...cell }) => {
    const plan = plans.get(cell.audience);
    if (!plan || layoutOf(plan) !== layout) {
      throw new Error(
        `the tallies of wave ${waveId} were counted by another plan: count them anew`,
      );
    }
    return { wave: waveId, ...cell, ...readMeasures(plan, measures) };
  });
  return sortedTallies(tallies);
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
