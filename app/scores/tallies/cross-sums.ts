import { type CrossTally, completeCase } from "../estimates/reliability";
import type { Answers } from "../scoring/score";
import type { ScalePlan } from "../scoring/scoring-instrument";
import { type ExactSum, exactSum } from "./exact-sum";

/** A cross tally while it is counted: sums that do not depend on the order of rows. */
export type CrossSums = { n: number; sums: ExactSum[]; products: ExactSum[][] };

/** Nothing counted yet, of p items. */
export function emptyCross(p: number): CrossSums {
  const row = () => Array.from({ length: p }, exactSum);
  return { n: 0, sums: row(), products: Array.from({ length: p }, row) };
}

/** Adds one respondent, if all items of the scale are answered. */
export function countCase(cross: CrossSums | undefined, answers: Answers, scale: ScalePlan): void {
  const scores = cross && completeCase(answers, scale);
  if (!scores) return;
  cross.n += 1;
  scores.forEach((score, i) => {
    cross.sums[i]?.add(score);
    scores.forEach((other, j) => {
      cross.products[i]?.[j]?.add(score * other);
    });
  });
}

export function totalCross({ n, sums, products }: CrossSums): CrossTally {
  return {
    n,
    sums: sums.map((sum) => sum.total()),
    products: products.map((row) => row.map((sum) => sum.total())),
  };
}
