import { hasWord, sentencesOf, tokensOf } from "~/platform/word-tokens";
import { plainText } from "../markdown";

/** A section as its comments see it: its plain text with single spaces, and where its words stand in it. */
export type AnchorText = {
  key: string;
  text: string;
  words: AnchorWord[];
  /** Its paragraphs, items and cells, in order. */
  blocks: AnchorBlock[];
  /** The sentences that stand once in the section, by their text. */
  once: ReadonlyMap<string, AnchorBlock>;
};
export type AnchorBlock = { text: string; start: number; end: number };
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
    const blocks = blocksOf(plainText(body));
    const text = blocks.map((block) => block.text).join(" ");
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
    return { key, text, words, blocks, once: onceOf(blocks) };
  });
  return { sections: read, vocabulary };
}

function blocksOf(text: string): AnchorBlock[] {
  let start = 0;
  return text
    .split("\n")
    .map(squeezed)
    .filter(Boolean)
    .map((text) => {
      const block = { text, start, end: start + text.length };
      start = block.end + 1;
      return block;
    });
}

function onceOf(blocks: readonly AnchorBlock[]): Map<string, AnchorBlock> {
  const sentences = blocks.flatMap(({ text, start }) => {
    let at = start;
    return sentencesOf(text).map((sentence) => {
      const one = { text: sentence.trim(), start: at, end: at + sentence.trimEnd().length };
      at += sentence.length;
      return one;
    });
  });
  const once = new Map(sentences.map((sentence) => [sentence.text, sentence]));
  const seen = new Set<string>();
  for (const { text } of sentences) {
    if (seen.has(text)) once.delete(text);
    seen.add(text);
  }
  return once;
}

/** Every run of white space as one space, none at the ends. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
