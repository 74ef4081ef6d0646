import { wordsOf } from "~/platform/word-tokens";
import type { Quote } from "../comments/comment";
import { type AnchorText, type AnchorTexts, squeezed } from "./anchor-texts";
import { type Place, quoteAt } from "./place";

/** A suggestion has this part of the quote's words, in a stretch as long. */
const alike = 0.6;
const fewest = 3;

/** The place most like a quote, for a person to judge: the very words before those alike; null for none alike. */
export function suggestIn(
  texts: AnchorTexts,
  { sectionKey, quote }: { sectionKey: string; quote: Quote },
): Place | null {
  const own = texts.sections.filter(({ key }) => key === sectionKey);
  const isLong = wordsOf(quote.exact).length >= fewest;
  return (
    nearestHit(own, quote) ??
    (isLong ? nearestHit(texts.sections, quote) : null) ??
    bestStretch(own, texts, quote) ??
    bestStretch(texts.sections, texts, quote)
  );
}

/** Of several places with the very words, the one with the most around it unchanged. */
function nearestHit(sections: readonly AnchorText[], quote: Quote): Place | null {
  const exact = squeezed(quote.exact);
  let best: { place: Place; kept: number } | null = null;
  for (const { key, text } of sections) {
    for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      const end = start + exact.length;
      const here = quoteAt(text, start, end);
      const kept = sameAtEnd(here.prefix, quote.prefix) + sameAtStart(here.suffix, quote.suffix);
      if (!best || kept > best.kept) best = { place: { sectionKey: key, quote: here }, kept };
    }
  }
  return best?.place ?? null;
}

function bestStretch(
  sections: readonly AnchorText[],
  { vocabulary }: AnchorTexts,
  quote: Quote,
): Place | null {
  const ids = wordsOf(quote.exact.toLowerCase()).map((word) => vocabulary.get(word) ?? -1);
  if (ids.length < fewest || ids.filter((id) => id >= 0).length < alike * ids.length) return null;
  let best: { place: Place; share: number } | null = null;
  for (const { key, text, words } of sections) {
    const { first, share } = mostShared(words, ids, vocabulary.size);
    if (share < alike || (best && share <= best.share)) continue;
    const last = Math.min(first + ids.length, words.length) - 1;
    const here = quoteAt(text, words[first]?.start ?? 0, words[last]?.end ?? text.length);
    best = { place: { sectionKey: key, quote: here }, share };
  }
  return best?.place ?? null;
}

/** The stretch of as many words that shares the most with these, and what part of them it shares. */
function mostShared(words: AnchorText["words"], ids: readonly number[], vocabulary: number) {
  const missing = new Int32Array(vocabulary);
  for (const id of ids) if (id >= 0) missing[id] = (missing[id] ?? 0) + 1;
  let shared = 0;
  let best = { first: 0, shared: 0 };
  for (const [index, { id }] of words.entries()) {
    const left = words[index - ids.length];
    if (left) {
      const open = missing[left.id] ?? 0;
      if (open >= 0) shared--;
      missing[left.id] = open + 1;
    }
    const open = missing[id] ?? 0;
    if (open > 0) shared++;
    missing[id] = open - 1;
    if (shared > best.shared) best = { first: Math.max(0, index - ids.length + 1), shared };
  }
  return { first: best.first, share: best.shared / ids.length };
}

function sameAtStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

function sameAtEnd(a: string, b: string): number {
  return sameAtStart([...a].reverse().join(""), [...b].reverse().join(""));
}
