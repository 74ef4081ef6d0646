import type { CrossTally } from "../estimates/reliability";
import type { OptionTable, ScalePlan, ScoringPlan } from "../scoring/scoring-instrument";
import type { ConstructTally, ItemTally, Tally } from "./tally";

/** Items of a plan that belong to none of its scales: shown as distributions, several choices allowed. */
export function unscoredItems({ scales, options }: ScoringPlan): [string, OptionTable][] {
  const scored = new Set(scales.flatMap(({ items }) => items.map(({ id }) => id)));
  return [...options].filter(([id]) => !scored.has(id));
}

/** How each audience is scored. */
export type Plans = ReadonlyMap<string, ScoringPlan>;

/** Audiences that are asked and scored alike are counted together. */
export function plansWithAudiences(plans: Plans): { plan: ScoringPlan; audiences: string[] }[] {
  const groups = new Map<string, { plan: ScoringPlan; audiences: string[] }>();
  for (const [audience, plan] of plans) {
    const key = JSON.stringify([tallyLayout(plan), plan], (_, value) =>
      value instanceof Map ? [...value] : value,
    );
    const group = groups.get(key) ?? { plan, audiences: [] };
    groups.set(key, { plan, audiences: [...group.audiences, audience] });
  }
  return [...groups.values()];
}

/**
 * What the numbers of a row of the tally table are, in their order: of each scale the scores, its
 * complete cases if it has two items or more, its items' options; then the unscored items.
 */
export function tallyLayout(plan: ScoringPlan): string {
  const codes = (options: OptionTable) => [...options.keys()];
  return JSON.stringify([
    plan.scales.map(({ construct, items }) => [
      construct,
      items.map(({ id, options }) => [id, codes(options)]),
    ]),
    unscoredItems(plan).map(([id, options]) => [id, codes(options)]),
  ]);
}

/** The measures of one row, in the order of `tallyLayout`. */
export function readMeasures(
  plan: ScoringPlan,
  measures: readonly number[],
): Pick<Tally, "constructs" | "crosses" | "items"> {
  const left = measures.values();
  const next: Next = () => {
    const { value } = left.next();
    if (value === undefined) throw new Error("a tally has fewer measures than its layout");
    return value;
  };
  const constructs: Record<string, ConstructTally> = {};
  const crosses: Record<string, CrossTally> = {};
  const items: Record<string, ItemTally> = {};
  for (const scale of plan.scales) {
    const scores = { valid: next(), sum: next(), sumSquares: next(), atLeast75: next() };
    if (scale.items.length > 1) crosses[scale.construct] = readCross(scale.items.length, next);
    for (const { id, options } of scale.items) items[id] = scoredItem(options, next);
    constructs[scale.construct] = { ...scores, dontKnow: dontKnows(scale, items) };
  }
  for (const [id, options] of unscoredItems(plan)) {
    items[id] = { answered: next(), options: readOptions(options, next) };
  }
  return { constructs, crosses, items };
}

type Next = () => number;

function readCross(p: number, next: Next): CrossTally {
  const n = next();
  const sums = Array.from({ length: p }, next);
  const upper = sums.map((_, i) => Array.from({ length: p - i }, next));
  const products = sums.map((_, i) =>
    sums.map((_, j) => upper[Math.min(i, j)]?.[Math.abs(i - j)] ?? 0),
  );
  return { n, sums, products };
}

function readOptions(options: OptionTable, next: Next): Record<string, number> {
  return Object.fromEntries([...options.keys()].map((code) => [code, next()]));
}

function scoredItem(table: OptionTable, next: Next): ItemTally {
  const options = readOptions(table, next);
  return { answered: Object.values(options).reduce((sum, n) => sum + n, 0), options };
}

function dontKnows(scale: ScalePlan, items: Readonly<Record<string, ItemTally>>): number {
  const counts = scale.items.flatMap(({ id, options }) =>
    [...options].map(([code, { dontKnow }]) => (dontKnow ? (items[id]?.options[code] ?? 0) : 0)),
  );
  return counts.reduce((sum, n) => sum + n, 0);
}
