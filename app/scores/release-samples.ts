import { type Domain, type Estimate, estimate } from "./estimate";
import { type Join, joinThinStrata, listJoins } from "./join-thin-classes";
import { noRegression } from "./margin-regression";
import { type Families, knownFamilies, type ReleaseCell } from "./release-cells";
import {
  baseSample,
  classesOf,
  type RosterCount,
  type Sample,
  sampleWithoutRoster,
  stratumKey,
} from "./sample";
import type { Tally } from "./tally";

export type ReleaseSamples = {
  readonly sampleOf: (cell: ReleaseCell) => Sample;
  readonly joined: readonly Join[];
};

/**
 * Base weights N_h / n_h for audiences on the roster, weights 1 for people who answered without
 * one. Raking to the languages follows with the scores issue.
 */
export function releaseSamples(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  familyOf: Families,
): ReleaseSamples {
  const isKnown = knownFamilies(tallies, roster, familyOf);
  const isEstimable = (family: string) =>
    isKnown(family) && sumOf(tallies.filter((tally) => familyOf(tally.audience) === family)) >= 2;
  const known = tallies.filter((tally) => isEstimable(familyOf(tally.audience)));
  const counts = roster.filter((row) => isEstimable(familyOf(row.audience)));
  const covering = [...counts, ...shortfalls(known, counts)];
  const joins = joinThinStrata(known, covering, familyOf);
  const base = baseSample(known, covering, { strata: joins });
  if (!base.ok) throw new Error(base.reason);
  const others = tallies.filter((tally) => !isKnown(familyOf(tally.audience)));
  const open = sampleWithoutRoster(others, familyOf);
  return {
    sampleOf: (cell) => (cell.table === "people_who_answered" ? open : base.sample),
    joined: listJoins(joins),
  };
}

/** One construct in one row of a table. */
export function cellEstimate(
  sample: Sample,
  cell: ReleaseCell,
  tallies: readonly Tally[],
  construct: string,
): Estimate {
  const own = new Set(cell.leaves.map((leaf) => tallies[leaf]));
  const inCell: Domain = ({ tally }) => own.has(tally);
  return estimate(sample, noRegression(sample), construct, inCell);
}

/** Where more answered than the roster counts, N is taken to be n. */
function shortfalls(tallies: readonly Tally[], roster: readonly RosterCount[]): RosterCount[] {
  return classesOf(tallies, roster, stratumKey).flatMap(({ key, audience, n, population }) => {
    const missing = n - (population ?? 0);
    const school = key.slice(0, key.lastIndexOf("|"));
    return missing > 0 ? [{ school, audience, language: "", count: missing }] : [];
  });
}

function sumOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, tally) => sum + tally.n, 0);
}
