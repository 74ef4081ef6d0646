import { describe, expect, test } from "vitest";
import { changeBetween, independentChange } from "~/scores/estimates/change";
import { estimate } from "~/scores/estimates/estimate";
import { noRegression } from "~/scores/estimates/margin-regression";
import {
  baseSample,
  type Sample,
  sampleWithoutRoster,
  stratumKey,
} from "~/scores/estimates/sample";
import { withWeights } from "~/scores/estimates/weights";
import { scoringPlan } from "~/scores/scoring/scoring-instrument";
import { tallyPairs } from "~/scores/tallies/pair-tally";
import { tallyResponses } from "~/scores/tallies/tally-responses";
import { apiResponses, apiRoster, apiRows, columnInstrument, type Row } from "./support/api-data";
import { expectClose, forErrors, forMeans, forRoundedWeights } from "./support/closeness";
import { isSharedThere, sharedFolder, truthOf } from "./support/truth";

const everybody = () => true;
const byType = (row: Row) => ({ school: row.stype ?? "", language: "all" });
const onScale = (value: string | undefined) => String((Number(value) - 200) / 8);

/** Two waves of the rows with a `wave` and a `y`, and their pair cells. */
function wavesOf(rows: readonly Row[], sampleOf: (wave: readonly Row[]) => Sample) {
  const instrument = columnInstrument(rows, "y");
  const plan = scoringPlan(instrument, "schools");
  const inWave = (wave: string) => rows.filter((row) => row.wave === wave);
  const [first, second] = [inWave("1"), inWave("2")];
  const linked = (wave: readonly Row[]) => apiResponses(wave, "y", byType);
  const pairs = tallyPairs(linked(first), linked(second), () => plan);
  const samples = [sampleOf(first), sampleOf(second)] as const;
  return { samples, pairs, change: changeBetween(...samples, pairs, "y", everybody) };
}

const tallied = (rows: readonly Row[]) =>
  tallyResponses(apiResponses(rows, "y", byType), columnInstrument(rows, "y"));

function weightedByCounts(rows: readonly Row[]): Sample {
  const base = baseSample(tallied(rows), apiRoster(byType));
  if (!base.ok) throw new Error(base.reason);
  return base.sample;
}

describe.runIf(isSharedThere)("R's survey on the api data: change from pair cells", () => {
  test("everybody both times", () => {
    const truth = truthOf(sharedFolder, "waves_panel");
    const rows = apiRows("api_strat.csv").flatMap((row): Row[] => [
      { ...row, wave: "1", y: onScale(row.api99) },
      { ...row, wave: "2", y: onScale(row.api00) },
    ]);
    const { samples, pairs, change } = wavesOf(rows, weightedByCounts);
    samples.forEach((sample, i) => {
      const { mean, se } = estimate(sample, noRegression(sample), "y", everybody);
      expectClose(mean, truth.numbers("estimate")[i], forRoundedWeights);
      expectClose(se, truth.numbers("se")[i], forErrors);
    });
    expectClose(change?.change, truth.number("change"), 10 * forRoundedWeights);
    // METHOD 5 takes no finite population into account, R's case does: by stratum, then together.
    const [earlier, later] = samples;
    const people = earlier.strata.reduce((sum, { population }) => sum + (population ?? 0), 0);
    const sumOver = (unseenOf: (n: number, population: number) => number) =>
      earlier.strata.reduce((sum, { key, n, population }) => {
        const inStratum = (at: { school: string; audience: string }) => stratumKey(at) === key;
        const own = changeBetween(earlier, later, pairs, "y", inStratum);
        const count = population ?? 0;
        return sum + unseenOf(n, count) * ((count / people) * (own?.se_change ?? 0)) ** 2;
      }, 0);
    const finite = sumOver((n, population) => 1 - n / population);
    expectClose(Math.sqrt(finite), truth.number("change_se"), forErrors);
    expectClose(change?.se_change, Math.sqrt(sumOver(() => 1)), forErrors);
  });

  test("partly the same units", () => {
    const truth = truthOf(sharedFolder, "waves_overlap");
    const rows = apiRows("api_waves_long.csv");
    const weightOf = new Map(rows.map((row) => [`${row.wave}${row.stype}`, Number(row.pw)]));
    const { samples, pairs, change } = wavesOf(rows, (wave) => {
      const sample = sampleWithoutRoster(tallied(wave));
      const weights = sample.cells.map(({ tally }) => weightOf.get(tally.wave + tally.school) ?? 1);
      return withWeights(sample, weights);
    });
    const counted = samples.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.tally.n, 0));
    expect(counted).toEqual([truth.number("n_wave1"), truth.number("n_wave2")]);
    const both = pairs.filter(({ from, to }) => from && to).reduce((sum, { n }) => sum + n, 0);
    expect(both).toBe(truth.number("n_both"));
    truth.numbers("means").forEach((mean, i) => {
      expectClose(change?.means[i], mean, forMeans);
    });
    expectClose(change?.change, truth.number("change"), forMeans);
    expectClose(change?.se_change, truth.number("change_se"), forErrors);
    expectClose(change?.se_independent, truth.number("naive_independent_se"), forErrors);
  });

  test("nobody twice", () => {
    const truth = truthOf(sharedFolder, "waves_independent");
    const rows = apiRows("api_strat.csv").map((row, i): Row => {
      const wave = String(1 + ((i + 1) % 2));
      return { ...row, wave, y: onScale(wave === "1" ? row.api99 : row.api00) };
    });
    const { samples } = wavesOf(rows, weightedByCounts);
    const estimates = samples.map((sample) => {
      const strata = sample.strata.map((stratum) => ({ ...stratum, population: null }));
      const open = { ...sample, strata };
      return estimate(open, noRegression(open), "y", everybody);
    });
    estimates.forEach(({ mean, se }, i) => {
      expectClose(mean, truth.numbers("means")[i], forMeans);
      expectClose(se, truth.numbers("se")[i], forErrors);
    });
    const [earlier, later] = estimates;
    const got = earlier && later ? independentChange(earlier, later) : null;
    expectClose(got?.change, truth.number("change"), forMeans);
    expectClose(got?.se_change, truth.number("change_se"), forErrors);
    expectClose((got?.change ?? 0) / (got?.se_change ?? 1), truth.number("t"), forErrors);
    const [low, high] = truth.numbers("ci95_z");
    expectClose((got?.change ?? 0) - (got?.mdc95 ?? 0), low, forErrors);
    expectClose((got?.change ?? 0) + (got?.mdc95 ?? 0), high, forErrors);
  });
});
