import type { ReleaseTable } from "../release/release";
import { rowsOf } from "./results-source";

/** A cut of the tables. School and language never meet: no table crosses them. */
export type ResultsFilter = {
  audience?: string;
  school?: string;
  language?: string;
};

export type FilterChoices = {
  audiences: string[];
  schools: string[];
  languages: string[];
};

/** What can be chosen: what the tables have a row of, shown or not. */
export function filterChoices(tables: readonly ReleaseTable[]): FilterChoices {
  const rows = (["audience", "people_who_answered"] as const).flatMap((name) =>
    rowsOf(tables, name),
  );
  const distinct = (values: readonly (string | undefined)[]) => [
    ...new Set(values.flatMap((value) => value ?? [])),
  ];
  return {
    audiences: distinct(rows.map(({ audience }) => audience)),
    schools: distinct(rowsOf(tables, "school").map(({ school }) => school)),
    languages: distinct(rowsOf(tables, "language").map(({ language }) => language)),
  };
}

/** The filter an address asks for; null where it names what no table has, or crosses two. */
export function readFilter(
  query: URLSearchParams,
  tables: readonly ReleaseTable[],
): ResultsFilter | null {
  const choices = filterChoices(tables);
  const asked = (name: "audience" | "school" | "language") => query.get(name) || undefined;
  const [audience, school, language] = [asked("audience"), asked("school"), asked("language")];
  if (audience !== undefined && !choices.audiences.includes(audience)) return null;
  if (school !== undefined && !choices.schools.includes(school)) return null;
  if (language !== undefined && !choices.languages.includes(language)) return null;
  if (school !== undefined && language !== undefined) return null;
  return {
    ...(audience === undefined ? {} : { audience }),
    ...(school === undefined ? {} : { school }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The tables with the rows of the filter only: a narrower release, never a new cut. */
export function filteredTables(
  tables: readonly ReleaseTable[],
  { audience, school, language }: ResultsFilter,
): readonly ReleaseTable[] {
  const inAudience = (row: { audience: string }) =>
    audience === undefined || row.audience === audience;
  return tables.map((table): ReleaseTable => {
    if (table.name === "items") {
      const isWhole = school === undefined && language === undefined;
      return { ...table, rows: isWhole ? table.rows.filter(inAudience) : [] };
    }
    const rows = table.rows.filter(inAudience);
    if (table.name === "school") {
      const own = language === undefined ? rows : [];
      return { ...table, rows: school ? own.filter((row) => row.school === school) : own };
    }
    if (table.name === "language") {
      const own = school === undefined ? rows : [];
      return { ...table, rows: language ? own.filter((row) => row.language === language) : own };
    }
    return { ...table, rows };
  });
}
