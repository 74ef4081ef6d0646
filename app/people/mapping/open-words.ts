import { languageReader, readAudiences, schoolFinder } from "../csv/shared-columns";
import type { FileColumn } from "./file-columns";
import { type MappedContext, SEVERAL } from "./mapped-rule";
import { LEAVE_OUT, type Mapping, OPEN_LANGUAGE, WORD_COLUMNS, type WordColumn } from "./mapping";
import { isFamily } from "./relationship";

/** A word of theirs that somebody has to tell, with what it may be taken for meanwhile. */
export type OpenWord = { column: WordColumn; theirs: string; ours: string };

/** The words of a file that mean nothing here by themselves; those told before have their answer. */
export function openWords(
  mapping: Mapping,
  columns: readonly FileColumn[],
  context: MappedContext,
): OpenWord[] {
  const isPlain = plainReader(context);
  return WORD_COLUMNS.flatMap((column) => {
    const at = mapping.columns[column];
    if (at === undefined || (column === "audience" && mapping.audience !== null)) return [];
    const told = mapping.words[column];
    return (columns[at]?.words ?? [])
      .filter((theirs) => Object.hasOwn(told, theirs) || !isPlain(column, theirs))
      .map((theirs) => ({ column, theirs, ours: oursOf(column, theirs, told) }));
  });
}

function oursOf(column: WordColumn, theirs: string, told: Record<string, string>): string {
  if (!Object.hasOwn(told, theirs)) return guess(column, theirs);
  return told[theirs] || (column === "language" ? OPEN_LANGUAGE : "");
}

/** Which columns of words have too many different ones to tell. */
export function wordless(mapping: Mapping, columns: readonly FileColumn[]): WordColumn[] {
  return (["audience", "relationship"] as const).filter((column) => {
    const at = mapping.columns[column];
    if (column === "audience" && mapping.audience !== null) return false;
    return at !== undefined && columns[at]?.words === null;
  });
}

function plainReader({ schools, schoolNames, languages }: MappedContext) {
  const byCode = schoolFinder(schools);
  const byName = schoolFinder(schoolNames);
  const languageOf = languageReader(languages);
  const isSchool = (text: string) => byCode(text.trim()) !== null || byName(text.trim()) !== null;
  return (column: WordColumn, text: string): boolean => {
    switch (column) {
      case "audience":
        return readAudiences(text.split(SEVERAL).join(";")).ok;
      case "schools":
        return isSchool(text) || text.split(SEVERAL).every(isSchool);
      case "language":
        return languageOf(text).ok;
      case "relationship":
        return isFamily(text) !== null;
    }
  };
}

const AUDIENCE_WORDS: readonly [RegExp, string][] = [
  [/student|pupil|learner|alumn/i, LEAVE_OUT],
  [/parent|guardian|mother|father|famil|padre|madre/i, "families"],
  [/teach|staff|employ|admin|principal|aide|faculty|counsel|maestr|docente/i, "staff"],
  [/business|compan|employer/i, "business"],
  [/college|universit/i, "higher_ed"],
  [/organi[sz]ation|nonprofit|church|club/i, "organization"],
  [/communit|resident|neighbo/i, "community"],
];

function guess(column: WordColumn, theirs: string): string {
  if (column === "relationship") return LEAVE_OUT;
  if (column !== "audience") return "";
  return AUDIENCE_WORDS.find(([word]) => word.test(theirs))?.[1] ?? "";
}
