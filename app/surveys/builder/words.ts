import type { Change, Comparison } from "../comparability";
import type { Construct } from "../construct";
import type { AddedKind } from "./edit";

export const kindWords: Readonly<Record<AddedKind, string>> = {
  single: "Single choice",
  scale: "Rating scale",
  multiple: "Multiple choice",
  matrix: "Matrix: several rows, the same answers",
  ranking: "Ranking",
  number: "Number",
  date: "Date",
  short: "Short text",
  text: "Long text",
  info: "Information, no question",
  consent: "Consent",
  offer: "Offer of help",
};

export const constructWords: Readonly<Record<Construct, string>> = {
  awareness: "Awareness",
  understanding: "Understanding",
  buy_in: "Buy-in",
  involvement: "Involvement",
  trust_in_loop: "Trust in being heard",
  willingness: "Willingness to help",
  concern: "Concern (shown, never scored)",
};

export const changeWords: Readonly<Record<Change, string>> = {
  kind: "its type",
  wording: "its words or who is asked",
  options: "its answers",
  scores: "its scores",
  construct: "what it measures",
};

/** Why a question's answers cannot be compared with an earlier wave's; null where they can. */
export function comparisonWords(comparison: Comparison | undefined, wave: number): string | null {
  if (comparison?.state !== "changed") return null;
  const what = comparison.changes.map((change) => changeWords[change]).join(", ");
  return `Changed since wave ${wave} (${what}): will not be compared`;
}

export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;
