import { formatAmount, NEED_KINDS, type NeedKind } from "../needs/amount";

/** What arrived in a period: for one need, from one partner or none. Amounts in the kind's smallest unit. */
export type Arrival = {
  kind: NeedKind;
  amount: number;
  /** What pieces are called; of money and time empty. */
  unit: string;
  schoolId: string | null;
  goal: string | null;
  stage: "planning" | "implementation";
};

export type ValueRow = {
  key: string;
  name: string;
  financial: number;
  volunteer: number;
  goods: string;
};

export type Grouping = "school" | "goal" | "stage";
export const GROUPINGS: readonly Grouping[] = ["school", "goal", "stage"];

/**
 * Sums by group, in the order of their names: cents and minutes add up, goods are listed by what they are,
 * since a laptop and a chair are not two of anything.
 */
export function valueRows(
  arrivals: readonly Arrival[],
  nameOf: (arrival: Arrival) => { key: string; name: string },
): ValueRow[] {
  const groups = new Map<string, { name: string; own: Arrival[] }>();
  for (const arrival of arrivals) {
    const { key, name } = nameOf(arrival);
    const group = groups.get(key) ?? { name, own: [] };
    group.own.push(arrival);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { name, own }]) => ({
      ...{ key, name },
      financial: sumOf(own, "financial"),
      volunteer: sumOf(own, "volunteer"),
      goods: goodsOf(own),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

const sumOf = (arrivals: readonly Arrival[], kind: NeedKind) =>
  arrivals.reduce((sum, one) => sum + (one.kind === kind ? one.amount : 0), 0);

/** "12 laptops, 3 chairs" */
function goodsOf(arrivals: readonly Arrival[]): string {
  const counts = new Map<string, number>();
  for (const { kind, unit, amount } of arrivals) {
    if (kind === "material") counts.set(unit, (counts.get(unit) ?? 0) + amount);
  }
  return [...counts]
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([unit, amount]) => formatAmount("material", amount, { language: "en", unit }))
    .join(", ");
}

/** All of a period in one row of words, by kind; nothing for a kind of which nothing arrived. */
export function totalWords(arrivals: readonly Arrival[]): string[] {
  return NEED_KINDS.flatMap((kind) => {
    if (kind === "material") return goodsOf(arrivals) || [];
    const amount = sumOf(arrivals, kind);
    return amount === 0 ? [] : formatAmount(kind, amount, { language: "en" });
  });
}
