import { cellAt, tidyText } from "~/platform/csv-cell";
import type { CheckedRow, RowRule } from "~/platform/csv-table";
import { type ImportContext, personRule } from "../csv/person-rule";
import { readAudiences, schoolFinder } from "../csv/shared-columns";
import type { PersonColumn, PersonRow } from "../person";
import { splitName } from "./full-name";
import { LEAVE_OUT, type MappedColumn, type Mapping, type WordColumn } from "./mapping";

const OURS: readonly PersonColumn[] = [
  ...(["source_id", "email", "given_name", "family_name"] as const),
  ...(["audience", "schools", "language", "organization"] as const),
];

/** Where each of our columns is in a row that was translated. */
export const OWN_AT = Object.fromEntries(OURS.map((name, index) => [name, index]));

export type MappedContext = ImportContext & {
  /** Ids of schools by their names. */
  schoolNames: ReadonlyMap<string, string>;
};

/**
 * The rule for one row of a file with others' columns: the row as our own file would have it, judged by the
 * same rule. Null where the mapping leaves the row out. Refusals name the column by the file's own name.
 */
export function mappedRule(
  mapping: Mapping,
  names: readonly string[],
  context: MappedContext,
): RowRule<PersonRow | null> {
  const rule = personRule(OWN_AT, context);
  const translate = translator(mapping, context);
  return (cells, row): CheckedRow<PersonRow | null> => {
    const own = translate(cells);
    return own ? inTheirWords(rule(own, row), mapping, names) : { ok: true, value: null };
  };
}

/** A refusal with the file's own name of the column. */
export function inTheirWords(
  checked: CheckedRow<PersonRow>,
  { columns }: Mapping,
  names: readonly string[],
): CheckedRow<PersonRow> {
  if (checked.ok) return checked;
  const { column } = checked;
  const isName = column === "given_name" || column === "family_name";
  const at = columns[column as MappedColumn] ?? (isName ? columns.full_name : undefined);
  return { ...checked, column: at === undefined ? column : names[at] || column };
}

/** Makes of a row of theirs the cells of a row of ours; null leaves it out. */
export function translator(mapping: Mapping, context: MappedContext) {
  const { columns, audience } = mapping;
  const cellOf = (cells: readonly string[], name: MappedColumn) => cellAt(cells, columns[name]);
  const schoolsOf = schoolWords(mapping, context);
  return (cells: readonly string[]): string[] | null => {
    const audiences = audience ?? audienceWords(mapping, cellOf(cells, "audience"));
    const schools = schoolsOf(cellOf(cells, "schools"));
    if (audiences === null || schools === null) return null;
    const full = splitName(cellOf(cells, "full_name"));
    return [
      cellOf(cells, "source_id"),
      cellOf(cells, "email"),
      columns.given_name === undefined ? full.given : cellOf(cells, "given_name"),
      columns.family_name === undefined ? full.family : cellOf(cells, "family_name"),
      audiences,
      schools,
      word(mapping, "language", cellOf(cells, "language")),
      cellOf(cells, "organization"),
    ];
  };
}

/** What the mapping says a word of theirs is; the word itself where it says nothing. */
function word({ words }: Mapping, column: WordColumn, text: string): string {
  const theirs = tidyText(text);
  return Object.hasOwn(words[column], theirs) ? (words[column][theirs] ?? theirs) : theirs;
}

export const SEVERAL = /[;,|/]/;

function audienceWords(mapping: Mapping, cell: string): string | null {
  const whole = word(mapping, "audience", cell);
  if (whole === LEAVE_OUT) return null;
  if (readAudiences(whole).ok) return whole;
  const parts = cell.split(SEVERAL).map((part) => word(mapping, "audience", part));
  return parts.includes(LEAVE_OUT) ? null : parts.join(";");
}

/** Schools by the mapping's words, by code or by name; a name may have a comma in it. */
function schoolWords(mapping: Mapping, { schools, schoolNames }: MappedContext) {
  const byCode = schoolFinder(schools);
  const byName = schoolFinder(schoolNames);
  const codes = new Map([...schools].map(([code, id]) => [id, code]));
  const codeOf = (text: string) => {
    const meant = word(mapping, "schools", text);
    const id = byCode(meant) ?? byName(meant);
    return (id !== null && codes.get(id)) || meant;
  };
  return (cell: string): string | null => {
    const whole = codeOf(cell);
    if (whole === LEAVE_OUT) return null;
    if (whole === "" || byCode(whole) !== null) return whole;
    const parts = cell.split(SEVERAL).map(codeOf);
    return parts.every((part) => part === LEAVE_OUT)
      ? null
      : parts.filter((part) => part !== LEAVE_OUT).join(";");
  };
}
