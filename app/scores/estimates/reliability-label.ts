import { type CrossTally, feldtInterval, itemRestCorrelations } from "./reliability";

/**
 * How far a scale's scores in one audience may be relied on:
 * "unpublished": an item runs against the others, its key or the item is wrong;
 * "experimental": too few complete cases, or they agree too little: always with that label;
 * "shown": without the label, but a headline needs it;
 * "headline": without the label everywhere.
 */
export type ReliabilityLabel = "unpublished" | "experimental" | "shown" | "headline";

const enoughCases = 100;
const shownFrom = 0.6;
const headlineFrom = 0.7;
const weakestItem = 0.2;

/**
 * METHOD 7's rule on one audience's complete cases of a reflective scale: from 100 of them on,
 * by the lower end of alpha's 95 % interval. Below 100 nothing is judged, and nothing blocked.
 */
export function reliabilityLabel(tally: CrossTally): ReliabilityLabel {
  if (tally.n < enoughCases) return "experimental";
  if (weakItems(tally).length > 0) return "unpublished";
  const lower = feldtInterval(tally)?.[0] ?? 0;
  if (lower >= headlineFrom) return "headline";
  return lower >= shownFrom ? "shown" : "experimental";
}

/** Items (by place) correlating less than .20, or negatively, with the sum of the others. */
export function weakItems(tally: CrossTally): number[] {
  return itemRestCorrelations(tally).flatMap((r, i) => (r !== null && r < weakestItem ? [i] : []));
}
