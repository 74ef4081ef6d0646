import type { NeedKind } from "../needs/amount";

/** From which amount on the board has to accept a gift; null: never for this kind. */
export type GiftRule = { boardCents: number | null; boardPieces: number | null };

/** Whether the board has to accept an offer of this amount. Time that people give is no gift. */
export function needsBoard(rule: GiftRule, kind: NeedKind, amount: number): boolean {
  const from = { financial: rule.boardCents, material: rule.boardPieces, volunteer: null }[kind];
  return from !== null && amount >= from;
}
