import type { AnchorText } from "./anchor-texts";
import { around } from "./place";

/** Where the words of a quote stand, from `start` to before `end` of a section's text. */
export type Hit = { section: AnchorText; start: number; end: number };

/** So many characters on both sides tell words from a copy of them; words that stand more than once need more. */
const enough = 80;
const enoughForRepeated = 120;

/**
 * Whether two hits, in two versions of a section, are one spot and not a copy of it: what is around them is the same
 * far enough, and nothing that stood before the one stands behind the other. Neither a copied sentence nor a copied
 * paragraph brings its neighbours along.
 */
export function isSameSpot(old: Hit, now: Hit, isRepeated: boolean): boolean {
  if (old.section.text === now.section.text) return old.start === now.start;
  const { before, after } = sameAround(old, now);
  const isWhole =
    (before >= around || (before === old.start && before === now.start)) &&
    (after >= around || (endsAfter(old, after) && endsAfter(now, after)));
  if (!isWhole || crosses(old, now)) return false;
  const nearer = Math.min(before, after);
  if (isRepeated) return nearer >= enoughForRepeated;
  return nearer >= enough || leavesBlock(old, before, after);
}

/** How many characters before and after are the same. */
function sameAround(old: Hit, now: Hit): { before: number; after: number } {
  const [a, b] = [old.section.text, now.section.text];
  let before = 0;
  const most = Math.min(old.start, now.start);
  while (before < most && a[old.start - 1 - before] === b[now.start - 1 - before]) before++;
  let after = 0;
  const rest = Math.min(a.length - old.end, b.length - now.end);
  while (after < rest && a[old.end + after] === b[now.end + after]) after++;
  return { before, after };
}

const endsAfter = ({ section, end }: Hit, after: number) => end + after === section.text.length;

/** Whether so much before or after goes on into the neighbouring paragraph. */
function leavesBlock({ section, start, end }: Hit, before: number, after: number): boolean {
  const first = section.blocks.findLast((block) => block.start <= start);
  const last = section.blocks.find((block) => block.end >= end);
  return (
    before >= start - (first?.start ?? 0) + around ||
    after >= (last?.end ?? section.text.length) - end + around
  );
}

/** Whether a paragraph that stands once in both is before the one and behind the other. */
function crosses(old: Hit, now: Hit): boolean {
  return [...old.section.once].some(([text, block]) => {
    const other = now.section.once.get(text);
    if (!other) return false;
    return (
      (block.end <= old.start && other.start >= now.end) ||
      (block.start >= old.end && other.end <= now.start)
    );
  });
}
