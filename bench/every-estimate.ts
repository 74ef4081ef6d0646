import type { RosterCount } from "~/scores/estimates/sample";
import { K } from "~/scores/release/k";
import { releaseCells, shownAs } from "~/scores/release/release-cells";
import { cellEstimate, releaseSamples } from "~/scores/release/release-samples";
import type { ScoringPlan } from "~/scores/scoring/scoring-instrument";
import type { Tally } from "~/scores/tallies/tally";

/** Scores and intervals of every row of a release's tables, weights included; how many there are. */
export function everyEstimate(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  plans: ReadonlyMap<string, ScoringPlan>,
): number {
  const familyOf = shownAs(tallies, roster, K);
  const cells = releaseCells(tallies, roster, [...plans.keys()], familyOf);
  const samples = releaseSamples(tallies, roster, familyOf);
  const constructs = new Set(
    [...plans.values()].flatMap(({ scales }) => scales.map(({ construct }) => construct)),
  );
  let estimates = 0;
  for (const cell of cells) {
    for (const construct of constructs) {
      cellEstimate(samples, cell, construct);
      estimates += 1;
    }
  }
  return estimates;
}
