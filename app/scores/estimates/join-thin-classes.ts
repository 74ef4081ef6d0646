import type { Tally } from "../tallies/tally";
import {
  classesOf,
  type Joins,
  marginKey,
  type RosterCount,
  type SampleClass,
  stratumKey,
} from "./sample";

const thinMargin = 10;
const heaviest = 4;

export type Join = { readonly class: string; readonly into: string };

/**
 * A stratum with fewer than two answers joins its audience's district remainder (METHOD 2), and
 * what is still too thin the nearest stratum of its family (audiences shown only together).
 */
export function joinThinStrata(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  familyOf: (audience: string) => string = (audience) => audience,
): Joins {
  const strata = classesOf(tallies, roster, stratumKey, familyOf);
  const first = new Map(
    strata.filter((stratum) => stratum.n < 2).map(({ key }) => [key, remainderOf(key)]),
  );
  const remainders = merged(strata, first);
  return chained(
    first,
    joinUntil(remainders, (found) => found.n < 2),
  );
}

const remainderOf = (key: string) => `DISTRICT|${key.slice(key.lastIndexOf("|") + 1)}`;

/**
 * A margin class with fewer than 10 answers, with N / n above 4 times its audience's, or that the
 * roster does not know joins the audience's class with the closest N / n, ties by name (METHOD 2).
 */
export function joinThinMargins(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  familyOf: (audience: string) => string = (audience) => audience,
): Joins {
  const margins = classesOf(tallies, roster, marginKey, familyOf);
  return joinUntil(margins, (found, audience) => {
    const overall = total(audience, "population") / total(audience, "n");
    return found.n < thinMargin || found.population === 0 || load(found) > heaviest * overall;
  });
}

/** What was joined to what, for the technical note. */
export function listJoins(...joins: Joins[]): Join[] {
  return joins
    .flatMap((found) => [...found].map(([key, into]) => ({ class: key, into })))
    .filter(({ class: key, into }) => key !== into);
}

const load = ({ population, n }: SampleClass) => (n === 0 ? Infinity : (population ?? 0) / n);

function total(classes: readonly SampleClass[], side: "n" | "population"): number {
  return classes.reduce((sum, found) => sum + (found[side] ?? 0), 0);
}

/** Joins thin classes one at a time, the thinnest first, to the nearest of their audience. */
function joinUntil(
  classes: readonly SampleClass[],
  isThin: (found: SampleClass, audience: readonly SampleClass[]) => boolean,
): Joins {
  let joins: Joins = new Map(classes.map(({ key }) => [key, key]));
  for (;;) {
    const now = merged(classes, joins);
    const peers = (found: SampleClass) => now.filter(({ audience }) => audience === found.audience);
    const thin = now
      .filter((found) => peers(found).length > 1 && isThin(found, peers(found)))
      .sort((a, b) => a.n - b.n || (a.key < b.key ? -1 : 1))[0];
    if (!thin) return joins;
    joins = chained(joins, new Map([[thin.key, nearest(thin, peers(thin)).key]]));
  }
}

function nearest(thin: SampleClass, peers: readonly SampleClass[]): SampleClass {
  const others = peers.filter(({ key }) => key !== thin.key);
  const distance = (found: SampleClass) =>
    thin.n === 0 ? -load(found) : Math.abs(load(found) - load(thin));
  return others.reduce((best, found) => (distance(found) < distance(best) ? found : best));
}

function merged(classes: readonly SampleClass[], joins: Joins): SampleClass[] {
  const result = new Map<string, SampleClass>();
  for (const { key, audience, n, population } of classes) {
    const into = joins.get(key) ?? key;
    const before = result.get(into);
    result.set(into, {
      ...{ key: into, audience },
      n: n + (before?.n ?? 0),
      population: (population ?? 0) + (before?.population ?? 0),
    });
  }
  return [...result.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** First one renaming, then the other. */
function chained(first: Joins, then: Joins): Joins {
  const result = new Map([...first].map(([key, into]) => [key, then.get(into) ?? into]));
  for (const [key, into] of then) if (!result.has(key)) result.set(key, into);
  return result;
}
