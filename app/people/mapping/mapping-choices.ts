import { AUDIENCES } from "../audience";
import { audienceWords } from "../audience-words";
import { LEAVE_OUT, OPEN_LANGUAGE, type WordColumn } from "./mapping";

/** The name of a word's field. */
export const wordField = ({ column, theirs }: { column: WordColumn; theirs: string }): string =>
  `${column}:${theirs}`;

/** What a word may be told to be, beside nothing. */
export type WordChoice = { value: string; label: string };

export const audienceChoices: readonly WordChoice[] = AUDIENCES.map((value) => ({
  value,
  label: audienceWords[value],
}));

const leaveOut: WordChoice = { value: LEAVE_OUT, label: "Leave these rows out" };

/** What the words of each column may be. */
export function wordChoices(
  schools: readonly { code: string; name: string }[],
  languages: readonly WordChoice[],
): Record<WordColumn, WordChoice[]> {
  return {
    audience: [...audienceChoices, leaveOut],
    schools: [
      ...schools.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      { value: "DISTRICT", label: "No one school" },
      leaveOut,
    ],
    language: [...languages, { value: OPEN_LANGUAGE, label: "Not known: the district’s" }],
    relationship: [{ value: "family", label: "Family" }, leaveOut],
  };
}
