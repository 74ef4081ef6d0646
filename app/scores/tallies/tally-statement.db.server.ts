import { Prisma } from "~/platform/prisma/client";
import type { OptionTable, ScalePlan, ScoringPlan } from "../scoring/scoring-instrument";
import { unscoredItems } from "./tally-layout";
import { commonMultiple, type WholeScores, wholeScores } from "./whole-scores";

type Sql = Prisma.Sql;
const { join, raw, sql } = Prisma;

/** Where each item of a plan stands in the statement: `i0` its option, `s0` its whole score. */
type Places = ReadonlyMap<string, number>;

const cell = raw("version_id, audience, school_id, language");

/**
 * The cells of audiences that share a plan, from `rows` (of `response`): n, complete, partial and an
 * array of measures in the order of `tallyLayout`. Three levels: each item is looked up once a row,
 * then each scale scored once, then plain sums by cell. All of it can run in parallel.
 */
export function cellCounts(plan: ScoringPlan, rows: Sql): Sql {
  const { scored, all } = scoredAnswers(plan, rows, cell);
  return sql`
    SELECT ${cell}, count(*)::int AS n,
      (count(*) FILTER (WHERE answered * 100 >= ${all * 80}::int))::int AS complete,
      (count(*) FILTER (WHERE answered * 100 >= ${all * 50}::int AND answered * 100 < ${all * 80}::int))::int AS partial,
      ARRAY[${join(measures(plan))}]::float8[] AS measures
    FROM (${scored}) scored WHERE answered > 0 GROUP BY ${cell}`;
}

/** One row a response with `keep`: items' options and scores, scales' scores (`y_0`), items answered. */
export function scoredAnswers(
  plan: ScoringPlan,
  rows: Sql,
  keep: Sql,
): { scored: Sql; all: number } {
  const places: Places = new Map([...plan.options.keys()].map((id, place) => [id, place]));
  const whole = wholeScores(plan);
  const items = plan.scales.flatMap((scale) => scale.items);
  const looked = [...plan.options].map(([id, options]) => option(plan, id, options, places));
  const lists = unscoredItems(plan).map(([id]) => list(plan, id, places));
  const scores = items.map(({ id, options }) => score(id, options, places, whole));
  const scales = plan.scales.map((scale, at) => scaleScore(scale, at, places, whole));
  const answered = nonNulls(items.map(({ id }) => name("i", places, id)));
  // OFFSET 0 keeps the levels apart: else an item would be looked up wherever it is counted.
  const scored = sql`
    SELECT *, ${join([sql`${answered} AS answered`, ...scales])} FROM (
      SELECT *, ${join(scores.length > 0 ? scores : [sql`1`])} FROM (
        SELECT ${join([keep, ...looked, ...lists])} FROM ${rows} OFFSET 0
      ) looked OFFSET 0
    ) scored OFFSET 0`;
  return { scored, all: items.length };
}

/** The alias of a value of an item. */
function name(kind: "i" | "s" | "m", places: Places, id: string): Sql {
  return raw(`${kind}${places.get(id)}`);
}

/** The code that was chosen, or that was put first. */
function option(plan: ScoringPlan, id: string, options: OptionTable, places: Places): Sql {
  const code = plan.ranked.has(id) ? sql`answers->${id}::text->>0` : sql`answers->>${id}::text`;
  return sql`array_position(${[...options.keys()]}::text[], ${code}) AS ${name("i", places, id)}`;
}

/** A multiple choice's codes; null of an answer that is one code, or an order. */
function list(plan: ScoringPlan, id: string, places: Places): Sql {
  if (plan.ranked.has(id)) return sql`NULL::jsonb AS ${name("m", places, id)}`;
  return sql`CASE jsonb_typeof(answers->${id}::text) WHEN 'array' THEN answers->${id}::text END AS ${name("m", places, id)}`;
}

function score(id: string, options: OptionTable, places: Places, whole: WholeScores): Sql {
  const scores = [...options.values()].map(({ score }) =>
    score === null ? "NULL" : whole.of(score),
  );
  const type = raw(`${whole.type}[]`);
  return sql`(${`{${scores.join(",")}}`}::${type})[${name("i", places, id)}] AS ${name("s", places, id)}`;
}

/** How many items of a scale have a score, and the mean of them times the factor and the scale's common multiple. */
function scaleScore(scale: ScalePlan, at: number, places: Places, whole: WholeScores): Sql {
  const scores = scale.items.map(({ id }) => name("s", places, id));
  const count = nonNulls(scores);
  const sum = join(
    scores.map((value) => sql`COALESCE(${value}, 0)`),
    " + ",
  );
  const multiple = raw(`${commonMultiple(scale)}::${whole.type}`);
  const minimum = Math.max(1, scale.minimum);
  const each =
    whole.type === "numeric" ? sql`div(${multiple}, ${count})` : sql`${multiple} / ${count}`;
  return sql`${count} AS ${raw(`a_${at}`)},
    CASE WHEN ${count} >= ${minimum}::int THEN (${sum}) * (${each}) END AS ${raw(`y_${at}`)}`;
}

const mostArguments = 90;

function nonNulls(values: readonly Sql[]): Sql {
  if (values.length === 0) return sql`0`;
  const first = sql`num_nonnulls(${join(values.slice(0, mostArguments))})`;
  return values.length > mostArguments
    ? sql`${first} + ${nonNulls(values.slice(mostArguments))}`
    : first;
}

function measures(plan: ScoringPlan): Sql[] {
  const places: Places = new Map([...plan.options.keys()].map((id, place) => [id, place]));
  const { factor } = wholeScores(plan);
  const ofScales = plan.scales.flatMap((scale, at) => [
    ...scaleMeasures(scale, raw(`y_${at}`), factor),
    ...(scale.items.length > 1 ? crossMeasures(scale, raw(`a_${at}`), places, factor) : []),
    ...scale.items.flatMap(({ id, options }) =>
      [...options.keys()].map((_, at) =>
        countWhere(sql`${name("i", places, id)} = ${raw(`${at + 1}`)}`),
      ),
    ),
  ]);
  const ofOthers = unscoredItems(plan).flatMap(([id, options]) => {
    const [one, several] = [name("i", places, id), name("m", places, id)];
    return [
      countWhere(sql`${one} IS NOT NULL OR ${several} ?| ${[...options.keys()]}::text[]`),
      ...[...options.keys()].map((code, at) =>
        countWhere(sql`${one} = ${raw(`${at + 1}`)} OR ${several} ? ${code}::text`),
      ),
    ];
  });
  return [...ofScales, ...ofOthers];
}

const countWhere = (test: Sql) => sql`count(*) FILTER (WHERE ${test})`;

/** valid, sum, sum of squares, at least 75 of a scale; y is points times `unit`. */
function scaleMeasures(scale: ScalePlan, y: Sql, factor: bigint): Sql[] {
  const unit = factor * commonMultiple(scale);
  return [
    sql`count(${y})`,
    points(sql`sum(${y})`, unit),
    points(sql`sum(${y} * ${y})`, unit * unit),
    countWhere(sql`${y} >= ${raw(`${75n * unit}`)}`),
  ];
}

/** Complete cases of a scale: how many, item sums, cross-products above the diagonal and on it. */
function crossMeasures(scale: ScalePlan, answered: Sql, places: Places, factor: bigint): Sql[] {
  const scores = scale.items.map(({ id }) => name("s", places, id));
  const isComplete = sql`${answered} = ${raw(`${scores.length}`)}`;
  const total = (value: Sql, unit: bigint) =>
    points(sql`sum(${value}) FILTER (WHERE ${isComplete})`, unit);
  return [
    countWhere(isComplete),
    ...scores.map((value) => total(value, factor)),
    ...scores.flatMap((value, i) =>
      scores.slice(i).map((other) => total(sql`${value} * ${other}`, factor * factor)),
    ),
  ];
}

/** A whole sum back in points; nought of nobody. */
function points(sum: Sql, unit: bigint): Sql {
  return sql`COALESCE(${sum}${unit === 1n ? raw("") : raw(` / ${unit}::numeric`)}, 0)`;
}
