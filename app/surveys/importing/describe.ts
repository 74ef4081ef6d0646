import type { Entry } from "../item";
import type { OptionSets } from "./option-sets";

/** What entries are, in a few words: "a number (3 times), a long text". */
export function describeEntries(entries: readonly Entry[], sets: Pick<OptionSets, "sets">): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const what = describeEntry(entry, sets);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts]
    .map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`))
    .join(", ");
}

/** What an entry is, in a few words for a report. */
export function describeEntry(entry: Entry, { sets }: Pick<OptionSets, "sets">): string {
  const answers = "options" in entry ? (sets[entry.options]?.length ?? 0) : 0;
  switch (entry.kind) {
    case "single":
      return `one of ${answers} answers`;
    case "multiple":
      return `any of ${answers} answers`;
    case "ranking":
      return `${answers} answers to put in order`;
    case "offer":
      return `an offer with ${answers} answers`;
    case "matrix":
      return `a table of ${entry.rows.length} questions with ${answers} answers`;
    case "number":
      return "a number";
    case "date":
      return "a date";
    case "text":
      return entry.short ? "a short text" : "a long text";
    case "info":
      return "words that ask nothing";
    case "consent":
      return "a box to agree";
  }
}
