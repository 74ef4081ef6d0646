import { compareTexts, effortFor, type Piece } from "~/platform/text-pieces";
import { type BlockChange, compareBodies, type Share } from "./compare-bodies";
import { longestRise } from "./longest-rise";

type Section = { key: string; heading: string; body: string };

/** What became of a section; `before` and `after` are its places in the two versions, from 0, or null. */
export type SectionChange = {
  key: string;
  before: number | null;
  after: number | null;
  /** It stands elsewhere among the sections that both versions have. */
  isMoved: boolean;
  isRenamed: boolean;
  /** Words of its text changed. */
  isChanged: boolean;
  heading: Piece[];
  blocks: BlockChange[];
};

/**
 * How two versions of a plan differ, section by section, in the later order; a removed one stands behind the
 * section it stood behind. Sections are the same by their key.
 */
export function comparePlans(
  before: readonly Section[],
  after: readonly Section[],
): SectionChange[] {
  const pairs = pairSections(before, after);
  const share = shareOf(pairs);
  const kept = pairs.flatMap(({ old, now }) => (old && now ? [old.place] : []));
  const inOrder = new Set(longestRise(kept));
  return pairs.map(({ key, old, now }) => {
    const [from, to] = [old?.section, now?.section];
    const blocks = compareBodies(from?.body ?? "", to?.body ?? "", share);
    const isKept = old !== null && now !== null;
    return {
      ...{ key, before: old?.place ?? null, after: now?.place ?? null, blocks },
      isMoved: isKept && !inOrder.has(old.place),
      isRenamed: isKept && from?.heading !== to?.heading,
      isChanged: isKept && blocks.some(({ state }) => state !== "same"),
      heading: compareTexts(
        from?.heading ?? "",
        to?.heading ?? "",
        effortFor(share.texts, share.length),
      ),
    };
  });
}

type Placed = { section: Section; place: number };
type Pair = { key: string; old: Placed | null; now: Placed | null };

function pairSections(before: readonly Section[], after: readonly Section[]): Pair[] {
  const place = (section: Section, place: number) => [section.key, { section, place }] as const;
  const old = new Map(before.map(place));
  const now = new Map(after.map(place));
  const removedFrom = (first: number): Pair[] => {
    let end = first;
    for (let next = before[end]; next && !now.has(next.key); next = before[end]) end++;
    return before
      .slice(first, end)
      .map(({ key }) => ({ key, old: old.get(key) ?? null, now: null }));
  };
  return [
    ...removedFrom(0),
    ...after.flatMap(({ key }) => {
      const earlier = old.get(key) ?? null;
      const pair = { key, old: earlier, now: now.get(key) ?? null };
      return [pair, ...(earlier ? removedFrom(earlier.place + 1) : [])];
    }),
  ];
}

function shareOf(pairs: readonly Pair[]): Share {
  const lengthOf = (placed: Placed | null) =>
    (placed?.section.heading.length ?? 0) + (placed?.section.body.length ?? 0);
  const changed = pairs.filter(({ old, now }) => old?.section.body !== now?.section.body);
  const length = changed.reduce((sum, { old, now }) => sum + lengthOf(old) + lengthOf(now), 0);
  return { texts: Math.max(changed.length, 1), length };
}
