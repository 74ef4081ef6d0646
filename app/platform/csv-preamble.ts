export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What stands before a CSV text's first record, in characters: a byte order mark and the
 * `sep=;` line that Excel reads as the name of the delimiter and does not show as a row.
 */
export function readPreamble(text: string): { length: number; delimiter: Delimiter } {
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const named = /^sep=([,;\t])\n/i.exec(text.slice(mark, mark + 6));
  const delimiter = DELIMITERS.find((candidate) => candidate === named?.[1]);
  if (named && delimiter) return { length: mark + named[0].length, delimiter };
  return { length: mark, delimiter: detectDelimiter(text.slice(mark)) };
}

/** The one that stands most often outside quotes in the first line that is not empty. */
export function detectDelimiter(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ",": 0, ";": 0, "\t": 0 };
  let quoted = false;
  let started = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "\n" && started) break;
    if (character === "," || character === ";" || character === "\t") counts[character]++;
    started ||= character.trim() !== "";
  }
  return DELIMITERS.reduce((best, next) => (counts[next] > counts[best] ? next : best));
}
