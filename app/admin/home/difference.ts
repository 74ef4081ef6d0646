import type { ReleaseRow } from "~/scores/release/release-rows";

/** A group's score in two waves; null where nothing of it is shown or compared. */
export type Difference = {
  audience: string;
  before: number;
  now: number;
  /** The 95 % interval of the change, in points. */
  interval: readonly [number, number];
  verdict: "up" | "down" | "same";
  /** The smallest change that would have been seen four times in five. */
  smallest: number;
};

export type Compared = { audience: string; difference: Difference | null };

/** 97.5 % of a standard normal lie below. */
const Z = 1.959964;

/** One construct of a release's audiences, beside the wave with that number; whole points. */
export function differencesOf(
  rows: readonly ReleaseRow[],
  construct: string,
  before: number,
): Compared[] {
  return rows
    .filter(({ constructs }) => constructs[construct] !== undefined)
    .map(({ audience, constructs }) => {
      const figures = constructs[construct];
      const change = figures?.change;
      if (figures?.mean === null || figures?.mean === undefined || change?.from !== before) {
        return { audience, difference: null };
      }
      const { points, se, verdict, mdc80 } = change;
      return {
        audience,
        difference: {
          ...{ audience, verdict, smallest: Math.ceil(mdc80) },
          before: Math.round(figures.mean - points),
          now: Math.round(figures.mean),
          interval: [Math.round(points - Z * se), Math.round(points + Z * se)],
        },
      };
    });
}
