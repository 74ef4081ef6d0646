/** A word as it is compared: without case and accents, with one kind of apostrophe. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
}

export type Token = { word: string; start: number; end: number };

/** The words of a text with their places, apostrophes inside them included. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu)].map(
    (match) => ({
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}
