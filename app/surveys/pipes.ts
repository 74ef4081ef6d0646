/** A place in a text where an earlier answer is read back: `{{AW1}}`. */
const PIPE = /\{\{([A-Za-z][A-Za-z0-9_]{0,31})\}\}/;

/** A text in pieces: words, and between them the items whose answers stand there. */
export type Piece = { text: string } | { item: string };

export function piecesOf(text: string): Piece[] {
  return text
    .split(new RegExp(PIPE, "g"))
    .map((piece, index) => (index % 2 === 1 ? { item: piece } : { text: piece }))
    .filter((piece) => "item" in piece || piece.text !== "");
}

/** The items whose answers a text reads back. */
export function pipedItems(text: string): string[] {
  return piecesOf(text).flatMap((piece) => ("item" in piece ? [piece.item] : []));
}
