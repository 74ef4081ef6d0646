/** What a part of a meter says: reached, on its way (hatched), a person must act, lost. */
export type MeterLook = "done" | "coming" | "ask" | "lost";

export interface MeterPart {
  look: MeterLook;
  count: number;
}

export interface MeterSpan {
  look: MeterLook;
  /** Start and width in percent of the whole. */
  start: number;
  width: number;
}

/** Where the parts of a meter stand, in their order. What passes the total is cut off. */
export function spansOf(total: number, parts: readonly MeterPart[]): MeterSpan[] {
  if (total <= 0) return [];
  let from = 0;
  return parts
    .map(({ look, count }) => {
      const start = from;
      from = Math.min(100, from + (Math.max(0, count) / total) * 100);
      return { look, start, width: from - start };
    })
    .filter((span) => span.width > 0);
}
