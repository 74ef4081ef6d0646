import type { ResultsWords } from "../messages/results-words";
import { languageAudiences, schoolAudiences } from "../release/release-cells";
import type { ReleaseRow } from "../release/release-rows";
import { rowKey } from "./results-rows";
import { type ResultsSource, rowsOf } from "./results-source";
import { placeName } from "./results-splits";

/** A part of a group: its share of the roster and of those who answered, in whole percent. */
export type ShareAgainst = {
  kind: "shares";
  key: string;
  name: string;
  roster: number;
  answered: number;
};

export type MissingRow = ShareAgainst | { kind: "hidden"; key: string; name: string };

export type MissingResult = { audience: string; by: "school" | "language"; rows: MissingRow[] };

/** How many of each school and audience answered, where a reader knows it of all. */
export type KnownAnswers = (audience: string, school: string) => number;

/**
 * Who is missing: per audience, its schools' and languages' shares of the roster against their
 * shares of the answers. Only where both numbers are shown, except to staff, who know for each
 * school how many took part.
 */
export function missingResults(
  source: ResultsSource,
  words: ResultsWords,
  known?: KnownAnswers,
): MissingResult[] {
  return (["school", "language"] as const).flatMap((by) => {
    const audiences = by === "school" ? schoolAudiences : languageAudiences;
    return audiences.flatMap((audience) => {
      const own = rowsOf(source.release.tables, by).filter((row) => row.audience === audience);
      const whole = rowsOf(source.release.tables, "audience").find(
        (row) => row.audience === audience,
      );
      if (own.length < 2 || !whole) return [];
      const sharesOf = (row: ReleaseRow) =>
        by === "school" && known
          ? shares(row, known(audience, row.school ?? ""), sum(own, known), whole.people)
          : shares(row, row.n, whole.n, whole.people);
      const rows = own
        .map((row): MissingRow => {
          const place = { key: rowKey(row), name: placeName(source, row, words) };
          const found = sharesOf(row);
          return found ? { kind: "shares", ...place, ...found } : { kind: "hidden", ...place };
        })
        .sort((a, b) => new Intl.Collator(words.lang).compare(a.name, b.name));
      return rows.some(({ kind }) => kind === "shares") ? [{ audience, by, rows }] : [];
    });
  });
}

function sum(rows: readonly ReleaseRow[], known: KnownAnswers): number {
  return rows.reduce((total, row) => total + known(row.audience, row.school ?? ""), 0);
}

function shares(
  { people }: ReleaseRow,
  n: number | null,
  allAnswered: number | null,
  allPeople: number | null,
): { roster: number; answered: number } | null {
  if (n === null || people === null || !allAnswered || !allPeople) return null;
  return {
    roster: Math.round((100 * people) / allPeople),
    answered: Math.round((100 * n) / allAnswered),
  };
}

/** Points by which a part must fall short of its share to be named. */
const worthNaming = 3;
const named = 3;

export type Gap = { audience: string; by: "school" | "language" } & ShareAgainst;

/** The parts that fall shortest of their share of the roster, the largest gap first. */
export function largestGaps(results: readonly MissingResult[]): Gap[] {
  return results
    .flatMap(({ audience, by, rows }) =>
      rows.flatMap((row) => (row.kind === "shares" ? [{ audience, by, ...row }] : [])),
    )
    .filter(({ roster, answered }) => roster - answered >= worthNaming)
    .sort((a, b) => b.roster - b.answered - (a.roster - a.answered))
    .slice(0, named);
}
