/** A web address, a word with what stands inside it (don't, 3.5, follow-up), spaces, or one repeated mark. */
const token =
  /https?:\/\/[^\s()<>[\]"'|]+|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|\s+|(\S)\1*/gu;

/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

const word = /[\p{L}\p{M}\p{N}]/u;

/** A text as words, spaces and marks; joined they are the text again. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = text.match(token) ?? [];
  if (!unspaced.test(text)) return tokens;
  return tokens.flatMap((part) =>
    unspaced.test(part) ? [...segmenter.segment(part)].map(({ segment }) => segment) : [part],
  );
}

/** The words of a text, without its spaces and marks. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).filter(hasWord);
}

export function hasWord(text: string): boolean {
  return word.test(text);
}

/** A text as sentences, each with what follows it; joined they are the text again. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?。！？؟\n]*(?:[.!?。！？؟\n]+\s*|$)/gu)?.filter(Boolean) ?? [];
}
