import type { Quote } from "./comment";

/** So many characters on either side tell one occurrence of a quote from another. */
export const AROUND = 32;

/**
 * Where in a text of single spaces a quote begins: of several places the one with the most of the words around it
 * as they were, the first of equals; -1 where its words are not.
 */
export function occurrenceOf(text: string, { exact, prefix, suffix }: Quote): number {
  const [before, after] = [prefix.slice(-AROUND).trimEnd(), suffix.slice(0, AROUND).trimStart()];
  let best = { begin: -1, same: -1 };
  for (let begin = text.indexOf(exact); begin >= 0; begin = text.indexOf(exact, begin + 1)) {
    const end = begin + exact.length;
    const here = text.slice(Math.max(0, begin - AROUND), begin).trimEnd();
    const same =
      sameAtEnd(here, before) + sameAtStart(text.slice(end, end + AROUND).trimStart(), after);
    if (same > best.same) best = { begin, same };
    if (before + after === "") break;
  }
  return best.begin;
}

function sameAtStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

function sameAtEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  return same;
}
