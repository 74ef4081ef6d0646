import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { ScoringPlan } from "../scoring/scoring-instrument";
import type { PairCell, PairSums } from "./pair-tally";
import { type CellKey, cellId } from "./tally";
import { type Plans, plansWithAudiences } from "./tally-layout";
import { scoredAnswers } from "./tally-statement.db.server";
import { scaleUnit } from "./whole-scores";

type Sql = Prisma.Sql;
const { join, raw, sql } = Prisma;

type PairSide = { readonly waveId: string; readonly plans: Plans };

/**
 * Pair cells of two waves' respondents as `tallyPairs` defines them, linked by person and audience, in
 * one statement. Null where a wave has no answer that is linked to a person: it was anonymous, its links
 * were destroyed, or nobody answered. Both are scored by `plans` unless the earlier has its own. An answer without a link beside linked ones stands alone.
 */
export async function readPairTallies(
  scope: Scope,
  fromWave: string,
  toWave: string,
  plans: Plans,
  earlierPlans: Plans = plans,
): Promise<PairCell[] | null> {
  const from = { waveId: fromWave, plans: earlierPlans };
  const to = { waveId: toWave, plans };
  const constructs = [...new Set([from, to].flatMap(({ plans }) => constructsOf(plans)))];
  if (from.plans.size === 0 || to.plans.size === 0) return null;
  const rows = await scope.db.$queryRaw<PairRow[]>`
    SELECT f.version_id::text AS version1, f.audience AS audience1, f.language AS language1,
      CASE WHEN f.audience IS NOT NULL THEN COALESCE(f.school_id::text, 'DISTRICT') END AS school1,
      t.version_id::text AS version2, t.audience AS audience2, t.language AS language2,
      CASE WHEN t.audience IS NOT NULL THEN COALESCE(t.school_id::text, 'DISTRICT') END AS school2,
      count(*)::int AS n, count(f.person_id)::int AS linked1, count(t.person_id)::int AS linked2,
      ARRAY[${join(constructs.flatMap((_, at) => pairMeasures(at)))}]::float8[] AS measures
    FROM (${halves(from, constructs)}) f
    FULL JOIN (${halves(to, constructs)}) t ON t.person_id = f.person_id AND t.audience = f.audience
    GROUP BY f.version_id, f.audience, f.school_id, f.language, t.version_id, t.audience, t.school_id, t.language`;
  const isLinked = (side: "linked1" | "linked2") => rows.some((row) => row[side] > 0);
  if (!isLinked("linked1") || !isLinked("linked2")) return null;
  const cells = rows.map((row) => readPair(row, from, to, constructs));
  const named = cells.map((cell) => ({ cell, id: pairId(cell) }));
  return named.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ cell }) => cell);
}

type PairRow = {
  [part in "version" | "audience" | "language" | "school" as `${part}${1 | 2}`]: string | null;
} & { n: number; linked1: number; linked2: number; measures: number[] };

const constructsOf = (plans: Plans) =>
  [...plans.values()].flatMap(({ scales }) => scales.map(({ construct }) => construct));

const kept = raw("version_id, audience, school_id, language, person_id");

/** A row a respondent of a wave: the cell, the person if there is a link, a score or null of each construct (`c_0`). */
function halves({ waveId, plans }: PairSide, constructs: readonly string[]): Sql {
  const parts = plansWithAudiences(plans).map(({ plan, audiences }) => {
    const rows = sql`(
      SELECT r.version_id, r.audience, r.school_id, r.language, r.answers, i.person_id
      FROM response r
      LEFT JOIN invitation i ON i.district_id = r.district_id AND i.id = r.invitation_id
      WHERE r.wave_id = ${waveId}::uuid AND r.scored AND r.audience = ANY (${audiences}::text[])
    ) linked`;
    const { scored } = scoredAnswers(plan, rows, kept);
    const scores = constructs.map(
      (construct, at) => sql`${points(plan, construct)} AS ${raw(`c_${at}`)}`,
    );
    return sql`SELECT ${join([kept, ...scores])} FROM (${scored}) scored WHERE answered > 0`;
  });
  return join(parts, " UNION ALL ");
}

/** A respondent's score of a construct in points. */
function points(plan: ScoringPlan, construct: string): Sql {
  const at = plan.scales.findIndex((scale) => scale.construct === construct);
  const scale = plan.scales[at];
  return scale ? raw(`y_${at}::numeric / ${scaleUnit(plan, scale)}`) : raw("NULL::numeric");
}

const measureNames = [
  ...["valid1", "sum1", "squares1", "valid2", "sum2", "squares2"],
  ...["both", "both1", "both2", "product"],
] as (keyof PairSums)[];

function pairMeasures(at: number): Sql[] {
  const [one, two] = [raw(`f.c_${at}`), raw(`t.c_${at}`)];
  const sum = (value: Sql) => sql`COALESCE(sum(${value}), 0)`;
  const ofBoth = (value: Sql) =>
    sql`COALESCE(sum(${value}) FILTER (WHERE ${one} IS NOT NULL AND ${two} IS NOT NULL), 0)`;
  return [
    ...[one, two].flatMap((value) => [
      sql`count(${value})`,
      sum(value),
      sum(sql`${value} * ${value}`),
    ]),
    sql`count(${one} + ${two})`,
    ...[one, two].map(ofBoth),
    sum(sql`${one} * ${two}`),
  ];
}

function readPair(row: PairRow, from: PairSide, to: PairSide, constructs: string[]): PairCell {
  const key = (wave: string, side: 1 | 2): CellKey | null => {
    const [audience, school] = [row[`audience${side}`], row[`school${side}`]];
    const [language, version] = [row[`language${side}`], row[`version${side}`]];
    if (audience === null || school === null || language === null || version === null) return null;
    return { wave, school, audience, language, version };
  };
  const cell = { from: key(from.waveId, 1), to: key(to.waveId, 2), n: row.n };
  const asked = new Set(
    [from.plans.get(cell.from?.audience ?? ""), to.plans.get(cell.to?.audience ?? "")].flatMap(
      (plan) => plan?.scales.map(({ construct }) => construct) ?? [],
    ),
  );
  const width = measureNames.length;
  const sums = constructs.map((construct, at) => {
    const own = row.measures.slice(at * width, (at + 1) * width);
    const entries = measureNames.map((name, place) => [name, own[place] ?? 0]);
    return [construct, Object.fromEntries(entries)] as [string, PairSums];
  });
  return { ...cell, constructs: Object.fromEntries(sums.filter(([name]) => asked.has(name))) };
}

function pairId({ from, to }: Pick<PairCell, "from" | "to">): string {
  return `${from ? cellId(from) : ""}>${to ? cellId(to) : ""}`;
}
