import type { HiddenRow } from "./plot-row";

/** A group's score on the scale 0 to 100. */
export interface ShownScore {
  kind: "score";
  key: string;
  name: string;
  /** How many answered; absent for one's own score. */
  n?: number | undefined;
  value: number;
  /** Ends of the 95 % interval; absent for open links and own scores. */
  interval?: readonly [low: number, high: number] | undefined;
  /** The score of the wave before. */
  before?: number | undefined;
  /** As METHOD 5 decides; absent where nothing is compared. */
  change?: "up" | "down" | "same" | undefined;
  /** Answered by open link: hollow square, never compared. */
  openLink?: boolean | undefined;
  /** The reader's own score. */
  own?: boolean | undefined;
  /** n of 10 to 29: the words of the row say so. */
  lowPrecision?: boolean | undefined;
}

export type ScoreRow = ShownScore | HiddenRow;

/** The grid and the axis of every score: always whole, 0 to 100. */
export const SCORE_TICKS = [0, 25, 50, 75, 100] as const;

/** Which kinds of mark stand in a plot, so that its legend explains those and no others. */
export function marksOf(rows: readonly ScoreRow[]) {
  const shown = rows.filter((row) => row.kind === "score");
  return {
    own: shown.some((row) => row.own),
    now: shown.some((row) => !row.own && !row.openLink),
    margin: shown.some((row) => row.interval !== undefined && !row.openLink),
    before: shown.some((row) => row.before !== undefined && !row.openLink),
    openLink: shown.some((row) => row.openLink),
  };
}
