import type { Quote } from "../comments/comment";
import { type AnchorTexts, squeezed } from "./anchor-texts";
import { type Hit, isSameSpot } from "./hit";
import { type Place, quoteAt } from "./place";
import { suggestIn } from "./suggest";

/** Where a comment stands in another version: surely there, or left with its own and perhaps a place to ask about. */
export type Anchor = ({ state: "placed" } & Place) | { state: "left"; suggestion: Place | null };

/**
 * Where a comment stands in a version. It is placed only where its words are found unchanged in their section, with
 * all that was kept around them, that once in either version, and with enough beside them unchanged to tell them
 * from a copy; else it is left with a suggestion. `earlier` is the version whose words the quote has.
 */
export function anchorIn(
  texts: AnchorTexts,
  { sectionKey, quote }: Place,
  earlier: AnchorTexts,
): Anchor {
  const own = texts.sections.find(({ key }) => key === sectionKey);
  if (!quote || squeezed(quote.exact) === "") {
    return own ? { state: "placed", sectionKey, quote: null } : { state: "left", suggestion: null };
  }
  const [before, after] = [hitsIn(earlier, quote), hitsIn(texts, quote)];
  const [old, now] = [onlyOne(before, quote), onlyOne(after, quote)];
  if (old?.section.key === sectionKey && now?.section.key === sectionKey) {
    const isRepeated = before.length > 1 || after.length > 1;
    if (isSameSpot(old, now, isRepeated)) {
      return { state: "placed", sectionKey, quote: quoteAt(now.section.text, now.start, now.end) };
    }
  }
  return { state: "left", suggestion: suggestIn(texts, { sectionKey, quote }) };
}

function hitsIn({ sections }: AnchorTexts, quote: Quote): Hit[] {
  const exact = squeezed(quote.exact);
  return sections.flatMap((section) => {
    const hits: Hit[] = [];
    for (let at = section.text.indexOf(exact); at >= 0; at = section.text.indexOf(exact, at + 1)) {
      hits.push({ section, start: at, end: at + exact.length });
    }
    return hits;
  });
}

/** The one hit with all that was kept around the quote; null where several have it, or none. */
function onlyOne(hits: readonly Hit[], { prefix, suffix }: Quote): Hit | null {
  const whole = hits.filter(
    ({ section: { text }, start, end }) =>
      text.endsWith(prefix, start) && text.startsWith(suffix, end),
  );
  return whole.length === 1 ? (whole[0] ?? null) : null;
}
