import { K } from "~/scores/k";
import { releaseCells, shownAs } from "~/scores/release-cells";
import { cellEstimate, releaseSamples } from "~/scores/release-samples";
import type { RosterCount } from "~/scores/sample";
import type { ScoringPlan } from "~/scores/scoring-instrument";
import type { Tally } from "~/scores/tally";

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
