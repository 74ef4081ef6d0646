import { diffArrays } from "diff";
import { hasWord, sentencesOf, tokensOf } from "./word-tokens";

/** A stretch of text that both versions have, or only the later (`added`) or the earlier (`removed`). */
export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** How many insertions and deletions are looked for before a comparison becomes coarser. */
export type Effort = number;

const most: Effort = 500;

/**
 * The effort for each of so many comparisons over so many characters in all, such that their work together stays
 * bounded: Myers' algorithm takes (edits squared + edits times length) steps.
 */
export function effortFor(comparisons: number, length: number): Effort {
  const affordable = Math.min(Math.sqrt(4e6 / (comparisons + 1)), 3e7 / (length + 1));
  return Math.floor(Math.min(most, Math.max(20, affordable)));
}

/**
 * What changed from one text to another, by whole words; past the effort by sentences, past that as a whole.
 * `same` and `removed` joined are the earlier text, `same` and `added` the later one.
 */
export function compareTexts(before: string, after: string, effort: Effort = most): Piece[] {
  if (before === after || before === "" || after === "") return replaced(before, after);
  const head = sameWords(before, after);
  const tail = sameWordsBehind(before.slice(head), after.slice(head));
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const same = (text: string): Piece => ({ kind: "same", text });
  return tidy([
    same(before.slice(0, head)),
    ...(compareParts(tokensOf(old), tokensOf(now), effort) ??
      compareParts(sentencesOf(old), sentencesOf(now), effort) ??
      replaced(old, now)),
    same(before.slice(before.length - tail)),
  ]);
}

/** How many characters two texts have in common at their beginning, up to a space. */
function sameWords(a: string, b: string): number {
  let [same, atSpace] = [0, 0];
  while (same < a.length && a[same] === b[same]) {
    same++;
    if (isSpace(a[same - 1])) atSpace = same;
  }
  return atSpace;
}

function sameWordsBehind(a: string, b: string): number {
  let [same, atSpace] = [0, 0];
  while (same < Math.min(a.length, b.length) && a.at(-1 - same) === b.at(-1 - same)) {
    same++;
    if (isSpace(a.at(-same))) atSpace = same;
  }
  return atSpace;
}

const isSpace = (character: string | undefined) => character === " " || character === "\n";

/** One text in place of another; either may be empty. */
export function replaced(before: string, after: string): Piece[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const pieces: Piece[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return pieces.filter(({ text }) => text !== "");
}

/** So many parts in a row that both have, or only the later or the earlier. */
export type Run = { kind: Piece["kind"]; count: number };

/** The runs of a longest common subsequence, or null where they need more edits than the effort. */
export function diffRuns(
  before: readonly string[],
  after: readonly string[],
  effort: Effort,
): Run[] | null {
  const changes = diffArrays([...before], [...after], { maxEditLength: effort });
  if (!changes) return null;
  return changes.map(({ added, removed, count }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    count,
  }));
}

/** Spaces match spaces of any kind; where they are not the same they are a change between two words. */
function compareParts(
  before: readonly string[],
  after: readonly string[],
  effort: Effort,
): Piece[] | null {
  const name = (part: string) => (part.trim() === "" ? " " : part);
  const runs = diffRuns(before.map(name), after.map(name), effort);
  if (!runs) return null;
  let [ofBefore, ofAfter] = [0, 0];
  return runs.flatMap(({ kind, count }): Piece[] => {
    const olds = kind === "added" ? [] : before.slice(ofBefore, ofBefore + count);
    const news = kind === "removed" ? [] : after.slice(ofAfter, ofAfter + count);
    ofBefore += olds.length;
    ofAfter += news.length;
    if (kind !== "same") return [{ kind, text: [...olds, ...news].join("") }];
    return news.flatMap((part, index) => replaced(olds[index] ?? "", part));
  });
}

/** Each change is one deletion and then one insertion; spaces and marks alone do not hold two changes apart. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const tidied: Piece[] = [];
  let [removed, added, between] = ["", "", ""];
  const flush = () => {
    for (const piece of [...replaced(removed, added), ...replaced(between, between)]) {
      const last = tidied.at(-1);
      if (last?.kind === piece.kind) last.text += piece.text;
      else tidied.push({ ...piece });
    }
    [removed, added, between] = ["", "", ""];
  };
  for (const { kind, text } of pieces) {
    if (kind === "same" && hasWord(text)) {
      flush();
      between = text;
      flush();
    } else if (kind === "same") between += text;
    else {
      if (removed + added === "") flush();
      removed += between + (kind === "removed" ? text : "");
      added += between + (kind === "added" ? text : "");
      between = "";
    }
  }
  flush();
  return tidied;
}
