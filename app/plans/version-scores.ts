import { wholeInterval } from "~/scores/release/display";
import type { ReleaseTable } from "~/scores/release/release";
import type { ReleaseRow } from "~/scores/release/release-rows";
import { rowsOf } from "~/scores/results/results-source";

export type ShownScore = { mean: number; interval: readonly [number, number] | null; n: number };

/** What one wave that asked about a version found, by audience; null where it is not shown. */
export type WaveScores = {
  number: number;
  surveySlug: string;
  closesAt: Date;
  rows: { audience: string; awareness: ShownScore | null; buyIn: ShownScore | null }[];
};

type Released = Omit<WaveScores, "rows"> & { tables: readonly ReleaseTable[] };

/** The published scores, 0 to 100, of waves that asked about a plan version. */
export function scoresOfWaves(waves: readonly Released[]): WaveScores[] {
  return waves.flatMap(({ number, surveySlug, closesAt, tables }) =>
    tables.some(({ name }) => name === "audience")
      ? [{ number, surveySlug, closesAt, rows: rowsOf(tables, "audience").map(scoresOf) }]
      : [],
  );
}

function scoresOf({ audience, constructs }: ReleaseRow) {
  return { audience, awareness: shown(constructs.awareness), buyIn: shown(constructs.buy_in) };
}

function shown(figures: ReleaseRow["constructs"][string] | undefined): ShownScore | null {
  if (!figures || figures.mean === null || figures.n_valid === null) return null;
  const { mean, ci95, n_valid: n } = figures;
  return { mean: Math.round(mean), interval: ci95 && wholeInterval(ci95), n };
}
