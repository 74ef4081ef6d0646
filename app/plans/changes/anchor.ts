import type { Quote } from "../comments/comment";
import { type AnchorText, type AnchorTexts, squeezed } from "./anchor-texts";
import { around, type Place, quoteAt } from "./place";
import { suggestIn } from "./suggest";
import { wordsOf } from "./word-tokens";

/** Where a comment stands in another version: surely there, or left with its own and perhaps a place to ask about. */
export type Anchor = ({ state: "placed" } & Place) | { state: "left"; suggestion: Place | null };

/** So many words need the same words on one side; from `some` on they need them on both, fewer all that was kept. */
const plenty = 24;
const some = 4;

/**
 * Where a comment stands in a version. It is placed only where its words are found unchanged and but once, with
 * enough beside them to tell them from a lookalike: in its section, or in another that its words moved to. Words
 * that stand more than once in either version need all that was kept around them, and that once in both.
 * `earlier` is the version the comment stood in; null where it was left before, so that nobody knows.
 */
export function anchorIn(
  texts: AnchorTexts,
  { sectionKey, quote }: Place,
  earlier: AnchorTexts | null,
): Anchor {
  const own = texts.sections.find(({ key }) => key === sectionKey);
  if (!quote || squeezed(quote.exact) === "") {
    return own ? { state: "placed", sectionKey, quote: null } : { state: "left", suggestion: null };
  }
  const found = surest(texts, quote, sectionKey, earlier);
  if (found) return { state: "placed", ...placeOf(found) };
  return { state: "left", suggestion: suggestIn(texts, { sectionKey, quote }) };
}

type Hit = { section: AnchorText; start: number; end: number };

function placeOf({ section, start, end }: Hit): Place {
  return { sectionKey: section.key, quote: quoteAt(section.text, start, end) };
}

function hitsIn(section: AnchorText, quote: Quote): Hit[] {
  const exact = squeezed(quote.exact);
  const hits: Hit[] = [];
  for (let start = section.text.indexOf(exact); start >= 0; ) {
    hits.push({ section, start, end: start + exact.length });
    start = section.text.indexOf(exact, start + 1);
  }
  return hits;
}

function surest(
  texts: AnchorTexts,
  quote: Quote,
  sectionKey: string,
  earlier: AnchorTexts | null,
): Hit | null {
  const hits = texts.sections.flatMap((section) => hitsIn(section, quote));
  const [first] = hits;
  if (!first) return null;
  const before = earlier?.sections.flatMap((section) => hitsIn(section, quote)) ?? [];
  if (hits.length === 1 && before.length === 1) {
    const isElsewhere = first.section.key !== sectionKey;
    if (isElsewhere && wordsOf(quote.exact).length < some) return null;
    return isSure(first, quote, isElsewhere) ? first : null;
  }
  if (quote.prefix + quote.suffix === "") return null;
  const whole = hits.filter((hit) => isWhole(hit, quote));
  const isOneBefore = !earlier || before.filter((hit) => isWhole(hit, quote)).length === 1;
  return whole.length === 1 && isOneBefore ? (whole[0] ?? null) : null;
}

function isWhole(hit: Hit, quote: Quote): boolean {
  return sameBefore(hit, quote) === "whole" && sameAfter(hit, quote) === "whole";
}

function isSure(hit: Hit, quote: Quote, isElsewhere: boolean): boolean {
  const count = proseWords(quote.exact).length;
  const sides = [sameBefore(hit, quote), sameAfter(hit, quote)];
  if (sides.every((side) => side === "whole")) return true;
  const kept = sides.filter((side) => side !== "none").length;
  if (kept === 2) return count >= some;
  const isOneWhole = !isElsewhere && sides.includes("whole");
  return kept === 1 && count >= (isOneWhole ? some : plenty);
}

const textBefore = ({ section, start }: Hit) => section.text.slice(0, start);
const textAfter = ({ section, end }: Hit) => section.text.slice(end);

type Sameness = "whole" | "near" | "none";

/** Whether all that was kept of the text before the quote is before the hit, or at least the nearest words. */
function sameBefore(hit: Hit, { prefix }: Quote): Sameness {
  const text = textBefore(hit);
  if (text.endsWith(prefix) && prefix.length === Math.min(around, text.length)) return "whole";
  return isNear(proseWords(prefix).slice(-2), proseWords(text.slice(-around)).slice(-2));
}

function sameAfter(hit: Hit, { suffix }: Quote): Sameness {
  const text = textAfter(hit);
  if (text.startsWith(suffix) && suffix.length === Math.min(around, text.length)) return "whole";
  return isNear(proseWords(suffix).slice(0, 2), proseWords(text.slice(0, around)).slice(0, 2));
}

function isNear(a: readonly string[], b: readonly string[]): Sameness {
  return a.length === 2 && a.join(" ") === b.join(" ") ? "near" : "none";
}

/** Words that tell one place from another: not those of HTML that stands as text, and no numbers. */
function proseWords(text: string): string[] {
  return wordsOf(text.replace(/<[^<>]*>?|^[^<>]*>/g, " ")).filter(
    (word) => !/^\p{N}+$/u.test(word),
  );
}
