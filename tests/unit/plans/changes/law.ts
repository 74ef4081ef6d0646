import { piecesOf } from "~/plans/changes/compare-bodies";
import type { SectionChange } from "~/plans/changes/compare-plans";
import type { Piece } from "~/platform/text-pieces";

/** Walks through a text and makes of it what the pieces say; throws where the text is not what they compared. */
export function apply(pieces: readonly Piece[], text: string): string {
  let [at, made] = [0, ""];
  for (const { kind, text: part } of pieces) {
    if (kind !== "added") {
      if (!text.startsWith(part, at)) throw new Error(`not there: ${part.slice(0, 80)}`);
      at += part.length;
    }
    if (kind !== "removed") made += part;
  }
  if (at !== text.length) throw new Error("the text goes on");
  return made;
}

/** The comparison read from the later version to the earlier one. */
export function backwards(pieces: readonly Piece[]): Piece[] {
  const other = { same: "same", added: "removed", removed: "added" } as const;
  return pieces.map(({ kind, text }) => ({ kind: other[kind], text }));
}

type Section = { key: string; heading: string; body: string };

/** Makes the later version of the earlier one by nothing but the comparison. */
export function applyTo(changes: readonly SectionChange[], before: readonly Section[]): Section[] {
  const used = new Set<number>();
  const after: Section[] = [];
  for (const { key, before: from, after: to, heading, blocks } of changes) {
    const old = from === null ? { heading: "", body: "" } : before[from];
    if (!old) throw new Error(`no section at ${from}`);
    if (from !== null) used.add(from);
    const section = {
      key,
      heading: apply(heading, old.heading),
      body: apply(piecesOf(blocks), old.body),
    };
    if (to !== null) after[to] = section;
    else if (section.heading + section.body !== "") throw new Error(`${key} is not wholly removed`);
  }
  if (used.size !== before.length) throw new Error("a section is forgotten");
  return after;
}

export function turned(changes: readonly SectionChange[]): SectionChange[] {
  return changes.map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
    heading: backwards(change.heading),
    blocks: change.blocks.map((block) => ({
      ...block,
      mark: backwards(block.mark),
      words: backwards(block.words),
      gap: backwards(block.gap),
    })),
  }));
}
