import type { Weighting } from "../release/release-samples";
import type { ScoreResult } from "./results-rows";

/** From which design effect on weights make a figure doubtful, and too doubtful for a headline (METHOD 2). */
const warnedFrom = 2;
const refusedFrom = 4;

export type WeightRemark = "uneven" | "too_uneven";

/** What Kish's design effect of an audience's weights asks to be said. */
export function weightRemark(
  weightings: readonly Weighting[],
  audience: string,
): WeightRemark | null {
  const deff = weightings.find((one) => one.audience === audience)?.deff ?? 1;
  if (deff > refusedFrom) return "too_uneven";
  return deff > warnedFrom ? "uneven" : null;
}

/** Whether a figure may be the first thing a page says (METHOD 2 and 7). */
export function mayHeadline(row: ScoreResult, weightings: readonly Weighting[]): boolean {
  return (
    row.kind === "score" &&
    row.reliability !== "unpublished" &&
    weightRemark(weightings, row.place.audience) !== "too_uneven"
  );
}

/** Whether a headline on these figures has to say that the scale is on trial. */
export function isOnTrial(rows: readonly ScoreResult[]): boolean {
  return rows.some((row) => row.kind === "score" && isExperimental(row.reliability));
}

/** METHOD 7: without the label in a headline only from .70. */
function isExperimental(label: string | undefined): boolean {
  return label === "experimental" || label === "shown";
}
