import type { Tally } from "../tallies/tally";

/** The district's count of people in one school, audience and language. */
export type RosterCount = {
  readonly school: string;
  readonly audience: string;
  readonly language: string;
  readonly count: number;
};

/** A stratum (school x audience) or a margin class (audience x language). */
export type SampleClass = {
  readonly key: string;
  /** Classes are joined only within it. */
  readonly audience: string;
  /** Respondents. */
  readonly n: number;
  /** N, the people of the roster; null without a roster. */
  readonly population: number | null;
};

export type SampleCell = {
  readonly tally: Tally;
  /** Indices into the sample's strata and margins. */
  readonly stratum: number;
  readonly margin: number;
  /** N_h / n_h, or 1 without a roster. */
  readonly base: number;
  readonly weight: number;
};

/** One wave's tallies with their weights: all that estimates are made from. */
export type Sample = {
  readonly cells: readonly SampleCell[];
  readonly strata: readonly SampleClass[];
  readonly margins: readonly SampleClass[];
};

/** Which class each thin class was joined to, by key (METHOD 2). */
export type Joins = ReadonlyMap<string, string>;

export type Refusal = { readonly ok: false; readonly reason: string };

export const stratumKey = (at: { school: string; audience: string }) =>
  `${at.school}|${at.audience}`;
export const marginKey = (at: { audience: string; language: string }) =>
  `${at.audience}|${at.language}`;

type Place = { school: string; audience: string; language: string };

/** n and N of every class that has people on the roster or answers, by key. */
export function classesOf(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  keyOf: (at: Place) => string,
  familyOf: (audience: string) => string = (audience) => audience,
): SampleClass[] {
  const classes = new Map<
    string,
    { key: string; audience: string; n: number; population: number }
  >();
  const at = (place: Place) => {
    const key = keyOf(place);
    const found = classes.get(key) ?? {
      key,
      audience: familyOf(place.audience),
      n: 0,
      population: 0,
    };
    classes.set(key, found);
    return found;
  };
  for (const row of roster) if (row.count > 0) at(row).population += row.count;
  for (const tally of tallies) if (tally.n > 0) at(tally).n += tally.n;
  return [...classes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Base weights d = N_h / n_h (METHOD 2). Refuses what has no weight: a stratum without answers,
 * answers without a count, and a stratum of one, which has no variance.
 */
export function baseSample(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  joins: { strata?: Joins; margins?: Joins } = {},
): { ok: true; sample: Sample } | Refusal {
  const strata = classesOf(tallies, roster, joined(stratumKey, joins.strata));
  const margins = classesOf(tallies, roster, joined(marginKey, joins.margins));
  const reason = withoutWeight(strata);
  if (reason) return { ok: false, reason };
  const lonely = strata.find((stratum) => stratum.n < 2);
  if (lonely) return { ok: false, reason: `only one respondent in ${lonely.key}` };
  return { ok: true, sample: placed(tallies, strata, margins, joins) };
}

/** People who answered, nothing known of the others: weights 1, one stratum per audience. */
export function sampleWithoutRoster(
  tallies: readonly Tally[],
  familyOf: (audience: string) => string = (audience) => audience,
): Sample {
  const byAudience = (at: Place) => familyOf(at.audience);
  const unknown = (found: SampleClass) => ({ ...found, population: null });
  const strata = classesOf(tallies, [], byAudience).map(unknown);
  const index = new Map(strata.map((stratum, i) => [stratum.key, i]));
  const cells = tallies.flatMap((tally) => {
    const stratum = index.get(byAudience(tally));
    return stratum === undefined || tally.n === 0
      ? []
      : [{ tally, stratum, margin: stratum, base: 1, weight: 1 }];
  });
  return { cells, strata, margins: strata };
}

function joined(keyOf: (at: Place) => string, joins: Joins | undefined) {
  return (at: Place) => {
    const key = keyOf(at);
    return joins?.get(key) ?? key;
  };
}

/** Why a class cannot be weighted to its N; null if all can. */
export function withoutWeight(classes: readonly SampleClass[]): string | null {
  const silent = classes.find(({ n }) => n === 0);
  if (silent) return `nobody of ${silent.key} answered (N = ${silent.population})`;
  const stray = classes.find(({ population }) => population === 0);
  return stray ? `${stray.key} answered but is not on the roster` : null;
}

function placed(
  tallies: readonly Tally[],
  strata: readonly SampleClass[],
  margins: readonly SampleClass[],
  joins: { strata?: Joins; margins?: Joins },
): Sample {
  const stratumAt = new Map(strata.map(({ key }, index) => [key, index]));
  const marginAt = new Map(margins.map(({ key }, index) => [key, index]));
  const stratumOf = joined(stratumKey, joins.strata);
  const marginOf = joined(marginKey, joins.margins);
  const cells = tallies.flatMap((tally) => {
    const stratum = stratumAt.get(stratumOf(tally)) ?? 0;
    const margin = marginAt.get(marginOf(tally)) ?? 0;
    const { n, population } = strata[stratum] ?? { n: 1, population: 1 };
    const base = (population ?? n) / n;
    return tally.n === 0 ? [] : [{ tally, stratum, margin, base, weight: base }];
  });
  return { cells, strata, margins };
}
