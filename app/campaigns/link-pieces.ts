export type Piece = { key: number; text: string; href?: string };

/** A plain text cut at its http addresses, which become links. */
export function linkPieces(text: string): Piece[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, key) =>
      key % 2 === 1 ? { key, text: piece, href: piece } : { key, text: piece },
    );
}
