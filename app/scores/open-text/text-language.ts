import { FUNCTION_WORDS } from "./function-words";

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
];

/**
 * The language a text itself is in, of those offered, by its script and its small words; null where it is too
 * short to say. Nothing of its writer is needed or kept for it.
 */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, letter]) => (text.match(letter)?.length ?? 0) * 2 > letters);
  if (letters === 0 || script) return script?.[0] ?? null;
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  const counted = ["en", "es", "pt", "vi", "so"].map((language) => {
    const small = FUNCTION_WORDS[language];
    return { language, count: words.filter((word) => small?.has(word.replace("’", "'"))).length };
  });
  counted.sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count > (second?.count ?? 0) ? first.language : null;
}
