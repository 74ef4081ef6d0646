import {
  baseSample,
  type RosterCount,
  type Sample,
  type SampleCell,
} from "~/scores/estimates/sample";
import { rake } from "~/scores/estimates/weights";
import type { ScoringInstrument } from "~/scores/scoring/scoring-instrument";
import type { LinkedResponse } from "~/scores/tallies/pair-tally";
import { tallyResponses } from "~/scores/tallies/tally-responses";
import { csvOf, sharedFolder } from "./truth";

export type Row = Record<string, string>;
export type PlaceOf = (row: Row) => { school: string; language: string };

/** Schools as respondents of one audience: the type is the stratum, the scheme the other margin. */
export const byTypeAndScheme: PlaceOf = (row) => ({
  school: row.stype ?? "",
  language: row.sch_wide ?? "",
});

export const cellName = ({ tally }: SampleCell) => `${tally.school}|${tally.language}`;

export const apiRows = (file: string) => csvOf(sharedFolder, file);

/** An instrument that scores a numeric column as it is. */
export function columnInstrument(rows: readonly Row[], column: string): ScoringInstrument {
  const values = [...new Set(rows.map((row) => row[column] ?? "").filter((value) => value !== ""))];
  const options = values.map((value) => ({ code: value, score: Number(value) }));
  return {
    constructs: { y: { kind: "reflective", min_items: 1, of: 1 } },
    items: { schools: [{ id: column, construct: "y", options }] },
  };
}

export function apiResponses(
  rows: readonly Row[],
  column: string,
  placeOf: PlaceOf = byTypeAndScheme,
): LinkedResponse[] {
  return rows.map((row) => ({
    ...{ wave: row.wave ?? "1", audience: "schools", ...placeOf(row) },
    person: row.snum ?? "",
    answers: { [column]: row[column] ?? null },
  }));
}

export const apiTallies = (rows: readonly Row[], column: string, placeOf?: PlaceOf) =>
  tallyResponses(apiResponses(rows, column, placeOf), columnInstrument(rows, column), {
    everyRowCounts: true,
  });

/** The population's counts by the same places. */
export function apiRoster(placeOf: PlaceOf = byTypeAndScheme): RosterCount[] {
  return apiRows("api_pop.csv").map((row) => ({ audience: "schools", ...placeOf(row), count: 1 }));
}

/** A sample whose strata are the places' schools, with weights N_h / n_h. */
export function basedSample(rows: readonly Row[], column: string, placeOf?: PlaceOf): Sample {
  const base = baseSample(apiTallies(rows, column, placeOf), apiRoster(placeOf));
  if (!base.ok) throw new Error(base.reason);
  return base.sample;
}

/** The same raked to the places' schools and languages. */
export function rakedSample(rows: readonly Row[], column: string, placeOf?: PlaceOf): Sample {
  const result = rake(basedSample(rows, column, placeOf));
  if (!result.ok) throw new Error(result.reason);
  return result.sample;
}

/**
 * A simple random sample of `population` (null: unknown) with the given sample's cells and
 * weights: one stratum, equal base weights. The margins stay for the regression.
 */
export function asSimpleRandom(sample: Sample, population: number | null) {
  const n = sample.cells.reduce((sum, cell) => sum + cell.tally.n, 0);
  const base = (population ?? n) / n;
  /** Regression is on the margins of this one; the variance is of `drawn`. */
  const margins = { ...sample, cells: sample.cells.map((cell) => ({ ...cell, base })) };
  const drawn: Sample = {
    ...sample,
    cells: margins.cells.map((cell) => ({ ...cell, stratum: 0 })),
    strata: [{ key: "all", audience: "schools", n, population }],
  };
  return { margins, drawn };
}
