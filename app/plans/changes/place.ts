import type { Quote } from "../comments/comment";

/** A section and the words meant in it; without words the whole section. */
export type Place = { sectionKey: string; quote: Quote | null };

/** So many characters on either side go with a quote. */
export const around = 32;

/** The selector of a stretch of a section's squeezed plain text, from `start` to before `end`. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  };
}
