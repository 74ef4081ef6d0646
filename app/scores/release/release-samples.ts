import { capWeights } from "../estimates/cap-weights";
import { type Estimate, estimate } from "../estimates/estimate";
import {
  type Join,
  joinThinMargins,
  joinThinStrata,
  listJoins,
} from "../estimates/join-thin-classes";
import {
  type MarginRegression,
  marginRegression,
  noRegression,
} from "../estimates/margin-regression";
import {
  baseSample,
  classesOf,
  type RosterCount,
  type Sample,
  sampleWithoutRoster,
  stratumKey,
} from "../estimates/sample";
import { kish, maxMarginError, rake } from "../estimates/weights";
import type { Tally } from "../tallies/tally";
import { type Families, knownFamilies, type ReleaseCell } from "./release-cells";

/** The tallies of one family (an audience, or audiences shown only together) with their weights. */
export type FamilySample = {
  readonly sample: Sample;
  readonly regression: MarginRegression;
  /** Null for people who answered without a roster: nothing is weighted. */
  readonly weighting: Weighting | null;
};

/** How a family was weighted (METHOD 2), for the page that says so. */
export type Weighting = {
  readonly audience: string;
  /** Kish's design effect of unequal weights: how many times larger the variance is for them. */
  readonly deff: number;
  /** Largest |weighted count / N - 1| that is left after the weights were cut. */
  readonly marginError: number;
  /** Respondents whose weight was cut. */
  readonly capped: number;
  readonly joined: readonly Join[];
  /** Why languages could not be balanced; then only schools are. */
  readonly unraked: string | null;
};

export type ReleaseSamples = {
  /** The family that a row belongs to. */
  of(cell: ReleaseCell): FamilySample;
  /** The places of a row's cells in its family's sample. */
  domainOf(cell: ReleaseCell): readonly number[];
  readonly weightings: readonly Weighting[];
};

/**
 * Weights of every family: N_h / n_h raked to audience x language with thin classes joined and
 * heavy weights cut (METHOD 2), and 1 for people who answered without a roster.
 */
export function releaseSamples(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  familyOf: Families,
): ReleaseSamples {
  const isKnown = knownFamilies(tallies, roster, familyOf);
  const families = [...new Set([...tallies, ...roster].map(({ audience }) => familyOf(audience)))];
  const samples = new Map(
    families.map((family) => {
      const inFamily = ({ audience }: { audience: string }) => familyOf(audience) === family;
      const own = tallies.filter(inFamily);
      const isWeighted = isKnown(family) && own.reduce((sum, { n }) => sum + n, 0) >= 2;
      const found = isWeighted
        ? weightedFamily(family, own, roster.filter(inFamily), familyOf)
        : unweightedFamily(own, familyOf);
      return [family, found];
    }),
  );
  const nobody = unweightedFamily([], familyOf);
  const places = new Map(
    [...samples.values()].flatMap(({ sample }) =>
      sample.cells.map(({ tally }, c): [Tally, number] => [tally, c]),
    ),
  );
  const domains = new Map<ReleaseCell, readonly number[]>();
  return {
    of: ({ audience }) => samples.get(audience) ?? nobody,
    domainOf(cell) {
      const domain = domains.get(cell) ?? placesOf(cell, tallies, places);
      domains.set(cell, domain);
      return domain;
    },
    weightings: [...samples.values()].flatMap(({ weighting }) => weighting ?? []),
  };
}

function unweightedFamily(tallies: readonly Tally[], familyOf: Families): FamilySample {
  const sample = sampleWithoutRoster(tallies, familyOf);
  return { sample, regression: noRegression(sample), weighting: null };
}

function weightedFamily(
  audience: string,
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  familyOf: Families,
): FamilySample {
  const covering = [...roster, ...shortfalls(tallies, roster)];
  const joins = {
    strata: joinThinStrata(tallies, covering, familyOf),
    margins: joinThinMargins(tallies, covering, familyOf),
  };
  const base = baseSample(tallies, covering, joins);
  if (!base.ok) throw new Error(base.reason);
  const raked = rake(base.sample);
  const { sample, capped } = capWeights(raked.ok ? raked.sample : base.sample, familyOf);
  return {
    sample,
    regression: raked.ok ? marginRegression(sample) : noRegression(sample),
    weighting: {
      ...{ audience, capped, deff: kish(sample.cells).deff },
      marginError: maxMarginError(sample),
      joined: listJoins(joins.strata, joins.margins),
      unraked: raked.ok ? null : raked.reason,
    },
  };
}

/** One construct in one row of a table. */
export function cellEstimate(
  samples: ReleaseSamples,
  cell: ReleaseCell,
  construct: string,
): Estimate {
  const { sample, regression } = samples.of(cell);
  return estimate(sample, regression, construct, samples.domainOf(cell));
}

function placesOf(
  { leaves }: ReleaseCell,
  tallies: readonly Tally[],
  places: ReadonlyMap<Tally, number>,
): number[] {
  return leaves.flatMap((leaf) => {
    const tally = tallies[leaf];
    return (tally && places.get(tally)) ?? [];
  });
}

/** Where more answered than the roster counts, N is taken to be n. */
function shortfalls(tallies: readonly Tally[], roster: readonly RosterCount[]): RosterCount[] {
  return classesOf(tallies, roster, stratumKey).flatMap(({ key, audience, n, population }) => {
    const missing = n - (population ?? 0);
    const school = key.slice(0, key.lastIndexOf("|"));
    return missing > 0 ? [{ school, audience, language: "", count: missing }] : [];
  });
}
