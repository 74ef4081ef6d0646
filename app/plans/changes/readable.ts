import type { Piece } from "~/platform/text-pieces";
import { inlineParts } from "../markdown";

const mayHaveMarks = /[*_`[\\&<~]/;
const longest = 100_000;
const linkEnd = /[*_`~]*\]\((?:[^()\\]|\\.|\([^()]*\))*\)/sy;

/**
 * The pieces of a block's Markdown text as a reader reads them: without the marks of emphasis, code and links. A
 * change of nothing but marks (another address of a link, a word that became bold) stays in sight as it is written.
 */
export function readable(pieces: readonly Piece[]): Piece[] {
  const textWith = (kind: Piece["kind"]) =>
    pieces.flatMap((piece) => (piece.kind === "same" || piece.kind === kind ? [piece.text] : []));
  const old = { seen: seenIn(textWith("removed").join("")), at: 0 };
  const now = { seen: seenIn(textWith("added").join("")), at: 0 };
  return pieces.flatMap((piece): Piece[] => {
    const { kind, text } = piece;
    const { seen, at } = kind === "removed" ? old : now;
    if (kind !== "added") old.at += text.length;
    if (kind !== "removed") now.at += text.length;
    if (!seen) return [piece];
    const shown = [...text.split("").keys()].filter((index) => seen[at + index]);
    const words = shown.map((index) => text[index]).join("");
    if (kind === "same") return words === "" ? [] : [{ kind, text: words }];
    return [words.trim() === "" ? piece : { kind, text: words }];
  });
}

/** Which characters of a block's source a reader sees; null: all, or nobody can tell. */
function seenIn(source: string): boolean[] | null {
  if (source.length > longest || !mayHaveMarks.test(source)) return null;
  const seen = Array<boolean>(source.length).fill(false);
  let at = 0;
  const see = (text: string) => {
    const found = source.indexOf(text, at);
    if (found < 0) return false;
    at = found + text.length;
    seen.fill(true, found, at);
    return true;
  };
  for (const part of inlineParts(source)) {
    if (part === null) {
      linkEnd.lastIndex = at;
      at += linkEnd.exec(source)?.[0].length ?? 0;
    } else if (!see(part) && ![...part].every(see)) return null;
  }
  return seen;
}
