import { compareTexts, type Effort, effortFor, type Piece, replaced } from "~/platform/text-pieces";
import { alignBlocks, type Pair } from "./align-blocks";
import { type BlockKind, splitBlocks } from "./blocks";

/** What became of a block; its mark and the line breaks after it are pieces too, kept apart from its words. */
export type BlockChange = {
  kind: BlockKind;
  state: "same" | "changed" | "added" | "removed";
  mark: Piece[];
  words: Piece[];
  gap: Piece[];
};

/** How many texts are compared together, and how long they are in all: they share the work that may be done. */
export type Share = { texts: number; length: number };

/** How two Markdown texts differ, block by block. */
export function compareBodies(before: string, after: string, share: Share): BlockChange[] {
  const [olds, news] = [splitBlocks(before), splitBlocks(after)];
  const pairs = alignBlocks(olds, news, effortFor(share.texts, olds.length + news.length));
  const changed = pairs.filter((pair) => pair.before?.text !== pair.after?.text).length;
  const each = effortFor(share.texts * changed, share.length);
  return pairs.map((pair) => blockChange(pair, each));
}

/** The pieces of a text in order: `same` and `removed` joined are the earlier text, `same` and `added` the later. */
export function piecesOf(changes: readonly BlockChange[]): Piece[] {
  return changes.flatMap(({ mark, words, gap }) => [...mark, ...words, ...gap]);
}

function blockChange({ before, after }: Pair, effort: Effort): BlockChange {
  const words = compareTexts(before?.text ?? "", after?.text ?? "", effort);
  const isSame = words.every(({ kind, text }) => kind === "same" || text.trim() === "");
  const state = isSame ? "same" : !before ? "added" : !after ? "removed" : "changed";
  return {
    ...{ kind: (after ?? before)?.kind ?? "paragraph", state, words },
    mark: replaced(before?.mark ?? "", after?.mark ?? ""),
    gap: replaced(before?.gap ?? "", after?.gap ?? ""),
  };
}
