import type { CrossTally } from "../estimates/reliability";
import type { Answers } from "../scoring/score";

/** Where a response counts. `school` is `DISTRICT` where nobody's one school is meant. */
export type CellKey = {
  readonly wave: string;
  readonly school: string;
  readonly audience: string;
  readonly language: string;
  readonly version?: string | undefined;
};

export type ConstructTally = {
  /** Respondents with a score. */
  readonly valid: number;
  /** Sum of their scores (0-100). */
  readonly sum: number;
  readonly sumSquares: number;
  /** Those of them scoring 75 or more. */
  readonly atLeast75: number;
  /** Don't-know answers to the construct's items. */
  readonly dontKnow: number;
};

export type ItemTally = {
  /** Respondents who chose an option. */
  readonly answered: number;
  /** How many chose each, by option code. */
  readonly options: Readonly<Record<string, number>>;
};

/** Everything estimates need of a cell (METHOD 0). */
export type Tally = CellKey & {
  /** Respondents. */
  readonly n: number;
  /** Those who answered at least 80 %, and 50 to 79 %, of the audience's scored items (METHOD 6). */
  readonly complete: number;
  readonly partial: number;
  readonly constructs: Readonly<Record<string, ConstructTally>>;
  /** Complete cases of each construct with two items or more, items in the plan's order. */
  readonly crosses: Readonly<Record<string, CrossTally>>;
  readonly items: Readonly<Record<string, ItemTally>>;
};

export type ScoredResponse = CellKey & { readonly answers: Answers };

/** A text that names a cell, for maps. */
export function cellId(key: CellKey): string {
  return JSON.stringify([key.wave, key.school, key.audience, key.language, key.version ?? null]);
}

/** In one order, so that sums over cells do not depend on how they came. */
export function sortedTallies(tallies: readonly Tally[]): Tally[] {
  const named = tallies.map((tally) => ({ tally, id: cellId(tally) }));
  return named.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ tally }) => tally);
}
