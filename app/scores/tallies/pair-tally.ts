import { scoreAnswers } from "../scoring/score";
import type { ScoringPlan } from "../scoring/scoring-instrument";
import { exactSum } from "./exact-sum";
import { type CellKey, cellId, type ScoredResponse } from "./tally";

/** Scores of one construct of the people of a pair cell, in the earlier (1) and later (2) wave. */
export type PairSums = {
  readonly valid1: number;
  readonly sum1: number;
  readonly squares1: number;
  readonly valid2: number;
  readonly sum2: number;
  readonly squares2: number;
  /** Of those scored in both waves: how many, both sums, and the sum of y1 y2. */
  readonly both: number;
  readonly both1: number;
  readonly both2: number;
  readonly product: number;
};

/** People who were in `from` in the earlier wave and in `to` in the later; null: did not answer. */
export type PairCell = {
  readonly from: CellKey | null;
  readonly to: CellKey | null;
  readonly n: number;
  readonly constructs: Readonly<Record<string, PairSums>>;
};

export type LinkedResponse = ScoredResponse & { readonly person: string };

type Half = { key: CellKey; scores: Record<string, number | null> };
type Sums = { [name in keyof PairSums]: ReturnType<typeof exactSum> };
type Open = Pick<PairCell, "from" | "to"> & { n: number; constructs: Map<string, Sums> };

/** Pair cells of two waves, linked by person (METHOD 5); the reference for the SQL statement. */
export function tallyPairs(
  earlier: Iterable<LinkedResponse>,
  later: Iterable<LinkedResponse>,
  planOf: (audience: string) => ScoringPlan,
): PairCell[] {
  const people = new Map<string, { from?: Half; to?: Half }>();
  const note = (responses: Iterable<LinkedResponse>, side: "from" | "to") => {
    for (const response of responses) {
      const half = {
        key: response,
        scores: scoreAnswers(response.answers, planOf(response.audience)),
      };
      // Somebody asked as two audiences is two respondents.
      const id = JSON.stringify([response.person, response.audience]);
      people.set(id, { ...people.get(id), [side]: half });
    }
  };
  note(earlier, "from");
  note(later, "to");
  const cells = new Map<string, Open>();
  for (const { from, to } of people.values()) addPerson(cells, from, to);
  // Sorted, so that sums over the cells do not depend on the order of the rows.
  const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { constructs, ...cell }]) => ({
    ...cell,
    constructs: Object.fromEntries([...constructs].map(([name, sums]) => [name, totals(sums)])),
  }));
}

function addPerson(cells: Map<string, Open>, from: Half | undefined, to: Half | undefined): void {
  const id = `${from ? cellId(from.key) : ""}>${to ? cellId(to.key) : ""}`;
  const cell = cells.get(id) ?? {
    from: from?.key ?? null,
    to: to?.key ?? null,
    n: 0,
    constructs: new Map<string, Sums>(),
  };
  cells.set(id, cell);
  cell.n += 1;
  for (const construct of new Set([from, to].flatMap((half) => Object.keys(half?.scores ?? {})))) {
    const sums = cell.constructs.get(construct) ?? noSums();
    cell.constructs.set(construct, sums);
    addScores(sums, from?.scores[construct] ?? null, to?.scores[construct] ?? null);
  }
}

function addScores(sums: Sums, y1: number | null, y2: number | null): void {
  if (y1 !== null) {
    sums.valid1.add(1);
    sums.sum1.add(y1);
    sums.squares1.add(y1 * y1);
  }
  if (y2 !== null) {
    sums.valid2.add(1);
    sums.sum2.add(y2);
    sums.squares2.add(y2 * y2);
  }
  if (y1 === null || y2 === null) return;
  sums.both.add(1);
  sums.both1.add(y1);
  sums.both2.add(y2);
  sums.product.add(y1 * y2);
}

function noSums(): Sums {
  return {
    ...{ valid1: exactSum(), sum1: exactSum(), squares1: exactSum() },
    ...{ valid2: exactSum(), sum2: exactSum(), squares2: exactSum() },
    ...{ both: exactSum(), both1: exactSum(), both2: exactSum(), product: exactSum() },
  };
}

function totals(sums: Sums): PairSums {
  return {
    ...{ valid1: sums.valid1.total(), sum1: sums.sum1.total(), squares1: sums.squares1.total() },
    ...{ valid2: sums.valid2.total(), sum2: sums.sum2.total(), squares2: sums.squares2.total() },
    ...{ both: sums.both.total(), both1: sums.both1.total(), both2: sums.both2.total() },
    product: sums.product.total(),
  };
}
