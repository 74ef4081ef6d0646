import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { trimWeights } from "~/scores/cap-weights";
import { changeBetween } from "~/scores/change";
import { estimate } from "~/scores/estimate";
import { noRegression } from "~/scores/margin-regression";
import { omega } from "~/scores/omega";
import { tallyPairs } from "~/scores/pair-tally";
import { alpha, completeCase, crossTally } from "~/scores/reliability";
import { baseSample, type Sample, sampleWithoutRoster } from "~/scores/sample";
import { scoreScale } from "~/scores/score";
import { type ScoringInstrument, scoringPlan } from "~/scores/scoring-instrument";
import { tallyResponses } from "~/scores/tally-responses";
import { kish, rake, withWeights } from "~/scores/weights";
import { csvOf, relativeError, sharedFolder, truthOf } from "./support/truth";

// GPL data (R's `api` and `bfi`), never copied in: tested where the shared folder is beside us.
const isThere = existsSync(sharedFolder);
if (!isThere) console.info("no shared/method/truth beside this clone: api_* and bfi cases skipped");

type Row = Record<string, string>;

/** An instrument that scores a numeric column as it is. */
function columnInstrument(rows: readonly Row[], column: string): ScoringInstrument {
  const values = [...new Set(rows.map((row) => row[column] ?? "").filter((value) => value !== ""))];
  const options = values.map((value) => ({ code: value, score: Number(value) }));
  return {
    constructs: { y: { kind: "reflective", min_items: 1, of: 1 } },
    items: { schools: [{ id: column, construct: "y", options }] },
  };
}

/** Schools as respondents: type as the school, the award scheme as the language. */
const apiResponses = (rows: readonly Row[], column: string) =>
  rows.map((row) => ({
    wave: row.wave ?? "1",
    school: row.stype ?? "",
    audience: "schools",
    language: row.sch_wide ?? "",
    person: row.snum ?? "",
    answers: { [column]: row[column] ?? null },
  }));

const apiTallies = (rows: readonly Row[], column: string) =>
  tallyResponses(apiResponses(rows, column), columnInstrument(rows, column), {
    everyRowCounts: true,
  });

function apiRoster() {
  return csvOf(sharedFolder, "api_pop.csv").map((row) => ({
    ...{ school: row.stype ?? "", audience: "schools", language: row.sch_wide ?? "", count: 1 },
  }));
}

function based(rows: readonly Row[], column: string): Sample {
  const base = baseSample(apiTallies(rows, column), apiRoster());
  if (!base.ok) throw new Error(base.reason);
  return base.sample;
}

function raked(rows: readonly Row[], column: string): Sample {
  const result = rake(based(rows, column));
  if (!result.ok) throw new Error(result.reason);
  return result.sample;
}

const cellName = ({ tally }: Sample["cells"][number]) => `${tally.school}|${tally.language}`;

describe.runIf(isThere)("R's survey on the api data", () => {
  test.each(["pct_resp", "meals"])(
    "stratified mean and error of %s, finite population",
    (column) => {
      const truth = truthOf(sharedFolder, "strat_mean_fpc");
      const i = truth.texts("names").indexOf(column);
      const sample = based(csvOf(sharedFolder, "api_strat.csv"), column);
      const { mean, se, df } = estimate(sample, noRegression(sample), "y", () => true);
      // R's own weights are rounded (README): 1e-8 instead of 1e-9.
      expect(relativeError(mean, truth.numbers("estimate")[i] ?? 0)).toBeLessThan(2e-8);
      expect(relativeError(se, truth.numbers("se")[i] ?? 0)).toBeLessThan(1e-7);
      expect(df).toBe(truth.number("df"));
    },
  );

  test("domain means in a stratified sample", () => {
    const truth = truthOf(sharedFolder, "domain_means");
    const sample = based(csvOf(sharedFolder, "api_strat.csv"), "pct_resp");
    truth.texts("labels").forEach((label, i) => {
      const inDomain = (cell: Sample["cells"][number]) => cell.tally.language === label;
      const { mean, se } = estimate(sample, noRegression(sample), "y", inDomain);
      expect(relativeError(mean, truth.numbers("estimate")[i] ?? 0)).toBeLessThan(2e-8);
      expect(relativeError(se, truth.numbers("se")[i] ?? 0)).toBeLessThan(1e-7);
    });
  });

  test("cells as strata: post-stratified mean with its conditional error", () => {
    const truth = truthOf(sharedFolder, "cells_as_strata");
    const own = (row: Row) => ({ ...row, stype: `${row.stype} ${row.sch_wide}` });
    const tallies = apiTallies(csvOf(sharedFolder, "api_srs.csv").map(own), "pct_resp");
    const roster = apiRoster().map((row) => ({ ...row, school: `${row.school} ${row.language}` }));
    const base = baseSample(tallies, roster);
    if (!base.ok) throw new Error(base.reason);
    const { mean, se } = estimate(base.sample, noRegression(base.sample), "y", () => true);
    expect(relativeError(mean, truth.numbers("estimate")[0] ?? 0)).toBeLessThan(1e-9);
    expect(relativeError(se, truth.numbers("se")[0] ?? 0)).toBeLessThan(1e-7);
  });

  test("weights raked to two margins, and their design effect", () => {
    const truth = truthOf(sharedFolder, "rake_srs_2");
    const sample = raked(csvOf(sharedFolder, "api_srs.csv"), "pct_resp");
    const names = truth.texts("weights", "cell");
    for (const cell of sample.cells) {
      const want = truth.numbers("weights", "weight")[names.indexOf(cellName(cell))];
      expect(relativeError(cell.weight, want ?? 0)).toBeLessThan(1e-9);
    }
    expect(relativeError(kish(sample.cells).deff, truth.number("kish", "deff_kish"))).toBeLessThan(
      1e-9,
    );
    const { mean } = estimate(sample, noRegression(sample), "y", () => true);
    expect(relativeError(mean, truth.numbers("estimate")[0] ?? 0)).toBeLessThan(1e-9);
  });

  test("trimmed weights, until none exceeds", () => {
    const truth = truthOf(sharedFolder, "trim");
    const sample = raked(csvOf(sharedFolder, "api_strat.csv"), "pct_resp");
    const units = sample.cells.map((cell) => ({ n: cell.tally.n, weight: cell.weight }));
    const { weights } = trimWeights(units, truth.number("upper"));
    const names = truth.texts("strict", "weights", "cell");
    sample.cells.forEach((cell, i) => {
      const want = truth.numbers("strict", "weights", "weight")[names.indexOf(cellName(cell))];
      expect(relativeError(weights[i] ?? 0, want ?? 0)).toBeLessThan(1e-7);
    });
  });

  test("change between waves with partly the same units", () => {
    const truth = truthOf(sharedFolder, "waves_overlap");
    const rows = csvOf(sharedFolder, "api_waves_long.csv").map((row) => ({
      ...row,
      sch_wide: "all",
    }));
    const instrument = columnInstrument(rows, "y");
    const weightOf = new Map(rows.map((row: Row) => [`${row.wave}${row.stype}`, Number(row.pw)]));
    const inWave = (wave: string) => apiResponses(rows, "y").filter((row) => row.wave === wave);
    const sampleOf = (wave: string) => {
      const sample = sampleWithoutRoster(tallyResponses(inWave(wave), instrument));
      return withWeights(
        sample,
        sample.cells.map(({ tally }) => weightOf.get(wave + tally.school) ?? 1),
      );
    };
    const plan = scoringPlan(instrument, "schools");
    const pairs = tallyPairs(inWave("1"), inWave("2"), () => plan);
    const change = changeBetween(sampleOf("1"), sampleOf("2"), pairs, "y", () => true);
    expect(relativeError(change?.change ?? null, truth.number("change"))).toBeLessThan(1e-9);
    expect(relativeError(change?.se_change ?? null, truth.number("change_se"))).toBeLessThan(1e-7);
    const alone = truth.number("naive_independent_se");
    expect(relativeError(change?.se_independent ?? null, alone)).toBeLessThan(1e-7);
  });
});

const scales = [
  { name: "agree", items: ["A1", "A2", "A3", "A4", "A5"], turned: ["A1"] },
  { name: "extra", items: ["E1", "E2", "E3", "E4", "E5"], turned: ["E1", "E2"] },
];

describe.runIf(isThere).each(scales)(
  "R's psych on the bfi items: $name",
  ({ name, items, turned }) => {
    const rows = isThere ? csvOf(sharedFolder, "bfi.csv") : [];
    const options = (id: string) =>
      [1, 2, 3, 4, 5, 6].map((code) => ({
        ...{ code, score: turned.includes(id) ? 20 * (6 - code) : 20 * (code - 1) },
      }));
    const instrument: ScoringInstrument = {
      constructs: { trait: { kind: "reflective", min_items: 3, of: 5 } },
      items: { people: items.map((id) => ({ id, construct: "trait", options: options(id) })) },
    };
    const [scale] = scoringPlan(instrument, "people").scales;
    const answersOf = (row: Row) =>
      Object.fromEntries(items.map((id) => [id, row[id] === "" ? null : (row[id] ?? null)]));

    test("alpha and omega of complete cases", () => {
      const truth = truthOf(sharedFolder, `reliability_${name}`);
      if (!scale) throw new Error("no scale");
      const cases = rows.flatMap((row) => [completeCase(answersOf(row), scale) ?? []]);
      const tally = crossTally(
        cases.filter((scores) => scores.length > 0),
        items.length,
      );
      expect(tally.n).toBe(truth.number("n_complete"));
      expect(relativeError(alpha(tally), truth.number("alpha_raw"))).toBeLessThan(1e-9);
      expect(Math.abs((omega(tally) ?? 0) - truth.number("omega_minres"))).toBeLessThan(1e-4);
    });

    test("scale scores, their sums, mean and error", () => {
      const truth = truthOf(sharedFolder, `scoring_${name}`);
      if (!scale) throw new Error("no scale");
      const first = rows.slice(0, 40).map((row) => scoreScale(answersOf(row), scale));
      truth.numbers("rows_1_to_40").forEach((want, i) => {
        expect(first[i]).toBeCloseTo(want, 9);
      });
      const cell = { wave: "1", school: "DISTRICT", audience: "people", language: "en" };
      const responses = rows.map((row) => ({ ...cell, answers: answersOf(row) }));
      const tallies = tallyResponses(responses, instrument, { everyRowCounts: true });
      expect(tallies[0]?.constructs.trait?.valid).toBe(truth.number("n_scored"));
      expect(
        relativeError(tallies[0]?.constructs.trait?.sum ?? 0, truth.number("sum")),
      ).toBeLessThan(1e-12);
      const sample = sampleWithoutRoster(tallies);
      const { mean, se } = estimate(sample, noRegression(sample), "trait", () => true);
      expect(relativeError(mean, truth.number("estimate"))).toBeLessThan(1e-9);
      expect(relativeError(se, truth.number("se"))).toBeLessThan(1e-7);
    });
  },
);
