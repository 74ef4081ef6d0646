import type { Mark } from "./lines";

/** An answer as it stands in a text. */
export interface RawOption {
  text: string;
  mark: Mark["kind"];
}

/** What a column of a spreadsheet says a question is. */
export type WantedKind =
  | ("single" | "multiple" | "ranking" | "scale" | "yes_no")
  | ("text" | "short" | "number" | "date" | "info" | "consent");

/** A question as it stands in a text, not yet known to be of a kind. */
export interface RawQuestion {
  /** Where it begins: "line 12", "row 3". */
  place: string;
  text: string;
  /** What stands under it, before or after its answers. */
  hints: string[];
  options: RawOption[];
  /** A line with a scale on it. */
  scale: string | null;
  /** Lines to write on. */
  blanks: number;
  wanted?: WantedKind;
  required?: boolean;
  id?: string;
  /** Asked only of those who said yes, or no, to the question before. */
  after?: "yes" | "no";
}

export type RawPart = { kind: "question"; question: RawQuestion } | { kind: "info"; text: string };

export interface RawSection {
  title: string | null;
  parts: RawPart[];
}

/** What a text turned out to hold, in its order. */
export interface Outline {
  title: string | null;
  intro: string[];
  sections: RawSection[];
  /** Lines that are none of it, with why. */
  left: { place: string; text: string; why: string }[];
}

export function newQuestion(place: string, text: string): RawQuestion {
  return { place, text, hints: [], options: [], scale: null, blanks: 0 };
}
