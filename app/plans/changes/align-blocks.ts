import { diffRuns, type Effort } from "~/platform/text-pieces";
import { wordsOf } from "~/platform/word-tokens";
import type { Block } from "./blocks";

/** A block and what became of it; null where there is none in that version. */
export type Pair = { before: Block | null; after: Block | null };

/** Two blocks with this part of their words in common (Dice, 0 to 1) are one block, changed. */
const alike = 0.4;

/** More pairs than this between two equal blocks are not looked at: all are removed, then added. */
const mostPairs = 10_000;

/** Likeness is judged by so many characters from a block's beginning. */
const longest = 10_000;

/** Which block of the earlier text is which of the later one, in the order of both. */
export function alignBlocks(
  before: readonly Block[],
  after: readonly Block[],
  effort: Effort,
): Pair[] {
  const runs = diffRuns(before.map(nameOf), after.map(nameOf), effort) ?? [
    { kind: "removed" as const, count: before.length },
    { kind: "added" as const, count: after.length },
  ];
  const parts: Pair[][] = [];
  let [removed, added]: [readonly Block[], readonly Block[]] = [[], []];
  let [ofBefore, ofAfter] = [0, 0];
  for (const { kind, count } of runs) {
    const olds = kind === "added" ? [] : before.slice(ofBefore, ofBefore + count);
    const news = kind === "removed" ? [] : after.slice(ofAfter, ofAfter + count);
    ofBefore += olds.length;
    ofAfter += news.length;
    if (kind === "same") {
      parts.push(pairAlike(removed, added));
      parts.push(news.map((after, index) => ({ before: olds[index] ?? null, after })));
      [removed, added] = [[], []];
    } else [removed, added] = [removed.concat(olds), added.concat(news)];
  }
  return [...parts, pairAlike(removed, added)].flat();
}

/** Blocks of one kind and the same words are equal, whatever their spaces. */
const nameOf = ({ kind, text }: Block) => `${kind} ${text.replace(/\s+/g, " ")}`;

/** The pairing, in order, with the greatest likeness in all. */
function pairAlike(removed: readonly Block[], added: readonly Block[]): Pair[] {
  const width = added.length + 1;
  if (removed.length * added.length === 0 || removed.length * added.length > mostPairs) {
    return unpaired(removed, added);
  }
  const likeness = likenesses(removed, added);
  const best = new Float64Array((removed.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = removed.length - 1; i >= 0; i--) {
    for (let j = added.length - 1; j >= 0; j--) {
      const paired = likeness(i, j) >= alike ? likeness(i, j) + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < removed.length && j < added.length) {
    if (at(i, j) === at(i + 1, j)) pairs.push(...unpaired(removed.slice(i, ++i), []));
    else if (at(i, j) === at(i, j + 1)) pairs.push(...unpaired([], added.slice(j, ++j)));
    else pairs.push({ before: removed[i++] ?? null, after: added[j++] ?? null });
  }
  return [...pairs, ...unpaired(removed.slice(i), added.slice(j))];
}

function unpaired(removed: readonly Block[], added: readonly Block[]): Pair[] {
  return [
    ...removed.map((before) => ({ before, after: null })),
    ...added.map((after) => ({ before: null, after })),
  ];
}

function likenesses(removed: readonly Block[], added: readonly Block[]) {
  const ofAdded = added.map(countWords);
  const table = removed.map((block) => {
    const words = countWords(block);
    return added.map(({ kind }, j) => (kind === block.kind ? dice(words, ofAdded[j]) : 0));
  });
  return (i: number, j: number) => table[i]?.[j] ?? 0;
}

type Words = { counts: ReadonlyMap<string, number>; total: number };

function countWords({ text }: Block): Words {
  const words = wordsOf(text.slice(0, longest).toLowerCase());
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

function dice(a: Words, b: Words | undefined): number {
  if (!b || a.total + b.total === 0) return 0;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / (a.total + b.total);
}
