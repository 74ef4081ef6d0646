import { plainText } from "../markdown";
import { hasWord, tokensOf } from "./word-tokens";

/** A section as its comments see it: its plain text with single spaces, and where its words stand in it. */
export type AnchorText = { key: string; text: string; words: AnchorWord[] };
export type AnchorWord = { id: number; start: number; end: number };

/** A version's sections, ready to look for many quotes in them. */
export type AnchorTexts = {
  sections: AnchorText[];
  /** Each word, in small letters, by number. */
  vocabulary: ReadonlyMap<string, number>;
};

export function anchorTexts(sections: readonly { key: string; body: string }[]): AnchorTexts {
  const vocabulary = new Map<string, number>();
  const read = sections.map(({ key, body }) => {
    const text = squeezed(plainText(body));
    const words: AnchorWord[] = [];
    let start = 0;
    for (const token of tokensOf(text)) {
      const end = start + token.length;
      if (hasWord(token)) {
        const word = token.toLowerCase();
        const id = vocabulary.get(word) ?? vocabulary.size;
        vocabulary.set(word, id);
        words.push({ id, start, end });
      }
      start = end;
    }
    return { key, text, words };
  });
  return { sections: read, vocabulary };
}

/** Every run of white space as one space, none at the ends. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
