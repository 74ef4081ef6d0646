import type { Piece } from "~/platform/text-pieces";
import type { BlockChange } from "./compare-bodies";
import type { SectionChange } from "./compare-plans";
import { readable } from "./readable";

export type Line = Pick<BlockChange, "kind" | "state"> & { words: Piece[] };

/** What a reader sees of a section: its lines, unchanged ones that follow each other folded into one part. */
export type SectionPart = Line | { folded: Line[] };

export type SectionMark = "added" | "removed" | "moved" | "renamed" | "changed";

export type SectionView = {
  key: string;
  heading: Piece[];
  marks: SectionMark[];
  parts: SectionPart[];
};

export type ChangesView = {
  /** How many sections bear each mark. */
  counts: Record<SectionMark, number>;
  sections: SectionView[];
  unchanged: { key: string; heading: string }[];
};

/** A comparison as the change page shows it: what changed with its words, the rest by its headings. */
export function changesView(changes: readonly SectionChange[]): ChangesView {
  const counts = { added: 0, removed: 0, moved: 0, renamed: 0, changed: 0 };
  const sections: SectionView[] = [];
  const unchanged: ChangesView["unchanged"] = [];
  for (const change of changes) {
    const marks = marksOf(change);
    for (const mark of marks) counts[mark]++;
    const { key, heading, blocks } = change;
    if (marks.length > 0) sections.push({ key, heading, marks, parts: partsOf(blocks) });
    else unchanged.push({ key, heading: heading.map(({ text }) => text).join("") });
  }
  return { counts, sections, unchanged };
}

function marksOf({ before, after, isMoved, isRenamed, isChanged }: SectionChange): SectionMark[] {
  if (before === null) return ["added"];
  if (after === null) return ["removed"];
  const marks = { moved: isMoved, renamed: isRenamed, changed: isChanged };
  return (["changed", "renamed", "moved"] as const).filter((mark) => marks[mark]);
}

function partsOf(blocks: readonly BlockChange[]): SectionPart[] {
  const parts: SectionPart[] = [];
  let same: Line[] = [];
  const flush = () => {
    if (same.length > 1) parts.push({ folded: same });
    else parts.push(...same);
    same = [];
  };
  for (const { kind, state, words } of blocks) {
    const line = { kind, state, words: visible(kind === "code" ? words : readable(words)) };
    if (line.words.length === 0) continue;
    if (state === "same") same.push(line);
    else {
      flush();
      parts.push(line);
    }
  }
  flush();
  return parts;
}

/** Spaces that changed are no change to a reader: the later ones stand. */
function visible(words: readonly Piece[]): Piece[] {
  return words.flatMap((piece): Piece[] => {
    if (piece.kind === "same" || piece.text.trim() !== "") return [piece];
    return piece.kind === "added" ? [{ kind: "same", text: piece.text }] : [];
  });
}
