import type { RosterCount } from "../estimates/sample";
import type { Tally } from "../tallies/tally";

export type TableName = "audience" | "people_who_answered" | "school" | "language";

/** A row of a release's table: an audience, of one school or language where those are given. */
export type ReleaseCell = {
  readonly table: TableName;
  /** An audience, or `partners`. */
  readonly audience: string;
  readonly school?: string;
  readonly language?: string;
  /** Indices of the tallies that make it up. */
  readonly leaves: readonly number[];
};

/** Shown only together when one of them has fewer than k respondents. */
export const partnerAudiences: readonly string[] = ["business", "organization", "higher_ed"];
/** Shown by school, and by language. */
export const schoolAudiences: readonly string[] = ["families", "staff"];
export const languageAudiences: readonly string[] = ["families"];

export type Families = (audience: string) => string;

/** `partners` for the audiences that can only be shown together, else the audience itself. */
export function shownAs(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  k: number,
): Families {
  const few = partnerAudiences.some((audience) => {
    const people = sumFor(roster, audience, (row) => row.count);
    const n = sumFor(tallies, audience, (tally) => tally.n);
    return people + n > 0 && n < k;
  });
  return (audience) => (few && partnerAudiences.includes(audience) ? "partners" : audience);
}

/**
 * Every row of DESIGN's tables, also of schools and languages nobody answered from: a missing
 * row would tell. Audiences without a roster count stand apart as people who answered.
 */
export function releaseCells(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  asked: readonly string[],
  familyOf: Families,
): ReleaseCell[] {
  const people = roster.filter((row) => row.count > 0);
  const isKnown = knownFamilies(tallies, people, familyOf);
  const families = [...new Set(asked.map(familyOf))];
  const leavesOf = leavesByPlace(tallies, familyOf);
  const whole = families.map(
    (audience): ReleaseCell => ({
      table: isKnown(audience) ? "audience" : "people_who_answered",
      audience,
      leaves: leavesOf(audience),
    }),
  );
  const split = (table: "school" | "language", among: readonly string[]) =>
    among
      .filter((audience) => families.includes(audience) && isKnown(audience))
      .flatMap((audience) =>
        valuesOf(tallies, people, audience, table).map(
          (value): ReleaseCell => ({
            ...{ table, audience, [table]: value },
            leaves: leavesOf(audience, table, value),
          }),
        ),
      );
  return [
    ...whole.filter((cell) => cell.table === "audience"),
    ...whole.filter((cell) => cell.table === "people_who_answered"),
    ...split("school", schoolAudiences),
    ...split("language", languageAudiences),
  ];
}

/** The places of the tallies of a family, of one school or language where those are given. */
function leavesByPlace(tallies: readonly Tally[], familyOf: Families) {
  const places = new Map<string, number[]>();
  const key = (...parts: readonly string[]) => JSON.stringify(parts);
  tallies.forEach(({ audience, school, language, n }, leaf) => {
    if (n === 0) return;
    const family = familyOf(audience);
    const own = [key(family), key(family, "school", school), key(family, "language", language)];
    for (const place of own) {
      const leaves = places.get(place) ?? [];
      leaves.push(leaf);
      places.set(place, leaves);
    }
  });
  return (...parts: readonly string[]): readonly number[] => places.get(key(...parts)) ?? [];
}

/** Whether everybody of a family is counted on the roster. */
export function knownFamilies(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  familyOf: Families,
): (family: string) => boolean {
  const counted = new Set(roster.filter((row) => row.count > 0).map((row) => row.audience));
  const answered = tallies.filter((tally) => tally.n > 0).map((tally) => tally.audience);
  const stray = new Set(answered.filter((name) => !counted.has(name)).map(familyOf));
  const known = new Set([...counted].map(familyOf));
  return (family) => known.has(family) && !stray.has(family);
}

function valuesOf(
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
  audience: string,
  dimension: "school" | "language",
): string[] {
  const there = [...roster, ...tallies.filter((tally) => tally.n > 0)];
  const own = there.filter((row) => row.audience === audience).map((row) => row[dimension]);
  return [...new Set(own)].sort();
}

function sumFor<T extends { audience: string }>(
  rows: readonly T[],
  audience: string,
  of: (row: T) => number,
): number {
  return rows.reduce((sum, row) => sum + (row.audience === audience ? of(row) : 0), 0);
}
