import { FUNCTION_WORDS } from "./function-words";

const LONGEST = 3;

/**
 * What a text speaks of in a language without a grammar here: runs of one to three words, none of them a small
 * word, in lower case; each once. Words are cut as the language does (Chinese without spaces, Vietnamese by syllables).
 */
export function plainPhrases(text: string, language: string | null): string[] {
  const small = FUNCTION_WORDS[language ?? ""] ?? new Set();
  const phrases = new Set<string>();
  for (const run of runsOf(text, language ?? "und", small)) {
    for (let from = 0; from < run.length; from++) {
      for (let length = 1; length <= LONGEST && from + length <= run.length; length++) {
        const phrase = run.slice(from, from + length).join(language === "zh" ? "" : " ");
        if (isWorth(phrase, language)) phrases.add(phrase);
      }
    }
  }
  return [...phrases];
}

/** The words of a text between its small words, placeholders, marks and line ends. */
function runsOf(text: string, locale: string, small: ReadonlySet<string>): string[][] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  const runs: string[][] = [[]];
  const clean = text
    .replace(/\[[^\]]*\]/g, "\n")
    .normalize("NFC")
    .toLowerCase();
  for (const { segment, isWordLike } of segmenter.segment(clean)) {
    if (segment === " ") continue;
    if (!isWordLike || small.has(segment) || /^\p{N}+$/u.test(segment)) runs.push([]);
    else runs.at(-1)?.push(segment);
  }
  return runs;
}

/** A single letter says nothing, nor does one syllable of Vietnamese or one sign of Chinese. */
function isWorth(phrase: string, language: string | null): boolean {
  if (language === "zh") return phrase.length > 1;
  if (language === "vi") return phrase.includes(" ");
  return phrase.length > 2;
}
