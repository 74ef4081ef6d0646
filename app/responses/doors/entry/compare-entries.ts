import type { AnswerSet } from "../../answers";

/**
 * The names of the fields that differ. Codes have to be the same; words only but for spaces, capitals
 * and punctuation, since no two people type a page the same.
 */
export function compareEntries(first: AnswerSet, second: AnswerSet): string[] {
  const codes = namesOf(first.answers, second.answers).filter(
    (name) => JSON.stringify(first.answers[name]) !== JSON.stringify(second.answers[name]),
  );
  const words = namesOf(first.texts, second.texts).filter(
    (name) => folded(first.texts[name]) !== folded(second.texts[name]),
  );
  return [...codes, ...words];
}

function namesOf(first: object, second: object): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])];
}

function folded(text: string | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, " ")
    .trim();
}
