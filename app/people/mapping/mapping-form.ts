import { findAudience } from "../audience";
import type { FileColumn } from "./file-columns";
import {
  MAPPED_COLUMNS,
  type MappedColumn,
  type Mapping,
  OPEN_LANGUAGE,
  problemsOf,
  type WordColumn,
} from "./mapping";
import { type WordChoice, wordField } from "./mapping-choices";
import { type OpenWord, wordless } from "./open-words";

export type PostedMapping =
  | { ok: true; mapping: Mapping }
  | { ok: false; mapping: Mapping; errors: Record<string, string> };

/** The mapping that a form says, with the words that were told before. */
export function readMappingForm(
  form: FormData,
  columns: readonly FileColumn[],
  before: Mapping,
): PostedMapping {
  const said: Mapping["columns"] = {};
  for (const column of MAPPED_COLUMNS) {
    const typed = String(form.get(column) ?? "");
    const at = Number(typed);
    if (/^\d{1,4}$/.test(typed) && at < columns.length) said[column] = at;
  }
  const everybody = findAudience(String(form.get("everybody") ?? ""));
  const mapping: Mapping = {
    kind: form.get("kind") === "contacts" ? "contacts" : "people",
    columns: said,
    audience: everybody,
    words: before.words,
  };
  const errors: Record<string, string> = {};
  for (const { field, reason } of problemsOf(mapping)) errors[fieldOf(field)] = reason;
  for (const column of wordless(mapping, columns)) errors[column] ??= TOO_MANY_WORDS;
  return Object.keys(errors).length === 0 ? { ok: true, mapping } : { ok: false, mapping, errors };
}

const TOO_MANY_WORDS =
  "This column has more than 100 different values: it cannot be the one. Choose another.";

const fieldOf = (field: MappedColumn) => (field === "audience" ? "everybody" : field);

/** The words that a form tells; one that was left blank stays untold. */
export function readWordsForm(
  form: FormData,
  asked: readonly OpenWord[],
  choices: Readonly<Record<WordColumn, readonly WordChoice[]>>,
  before: Mapping,
): Mapping {
  const words = structuredClone(before.words);
  for (const { column, theirs } of asked) {
    const typed = String(form.get(wordField({ column, theirs })) ?? "");
    const isChoice = choices[column].some(({ value }) => value === typed);
    if (isChoice) words[column][theirs] = typed === OPEN_LANGUAGE ? "" : typed;
    else delete words[column][theirs];
  }
  return { ...before, words };
}
