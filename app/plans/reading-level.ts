export type ReadingLevel =
  | { ok: true; grade: number }
  | { ok: false; reason: "other_language" | "too_short" };

const fewestWords = 50;

/**
 * The US school grade that an English text asks of its readers, to one decimal and never below 0: the
 * Flesch-Kincaid grade, 0.39 · words / sentences + 11.8 · syllables / words − 15.59 (J. P. Kincaid and
 * others, Research Branch Report 8-75, 1975). Syllables are counted by groups of vowels. A text of under 50
 * words is too short to say anything; for other languages the formula does not hold.
 */
export function readingLevel(text: string, language: string): ReadingLevel {
  if (!/^en(-|$)/i.test(language)) return { ok: false, reason: "other_language" };
  const sentences = text
    .split(/[.!?]+(?=\s|$)|\n+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length < fewestWords) return { ok: false, reason: "too_short" };
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { ok: true, grade: Math.max(0, Math.round(grade * 10) / 10) };
}

/** Vowel groups of an English word, a silent e at its end left out; at least one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const spoken =
    letters.length > 3 ? letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, "") : letters;
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
