import { describe, test } from "vitest";
import { trimWeights } from "~/scores/estimates/cap-weights";
import { estimate } from "~/scores/estimates/estimate";
import { marginRegression, noRegression } from "~/scores/estimates/margin-regression";
import type { Sample, SampleCell } from "~/scores/estimates/sample";
import { kish, withWeights } from "~/scores/estimates/weights";
import {
  apiRows,
  asSimpleRandom,
  basedSample,
  cellName,
  type PlaceOf,
  rakedSample,
} from "./support/api-data";
import { expectClose, expectEstimate, forErrors, forMeans } from "./support/closeness";
import { isSharedThere, sharedFolder, type TruthCase, truthOf } from "./support/truth";

const everybody = () => true;
const columns = ["pct_resp", "meals"].map((column, i) => ({ column, i }));
const scheme = (label: string) => (cell: SampleCell) => cell.tally.language.startsWith(label);

/** Two schemes whose third combination nobody has: both margins in one class. */
const byTypeAndSchemes: PlaceOf = (row) => ({
  school: row.stype ?? "",
  language: `${row.sch_wide}|${row.awards}`,
});

/** A post-stratum of type and scheme each, no further margin. */
const byPostStratum: PlaceOf = (row) => ({
  school: `${row.stype}|${row.sch_wide}`,
  language: "all",
});

function expectWeights(
  cells: Sample["cells"],
  truth: TruthCase,
  path: string[],
  nameOf = cellName,
  to = forMeans,
): void {
  const names = truth.texts(...path, "cell");
  for (const cell of cells) {
    expectClose(cell.weight, truth.numbers(...path, "weight")[names.indexOf(nameOf(cell))], to);
  }
}

function expectKish(cells: Sample["cells"], truth: TruthCase, path: string[]): void {
  expectClose(kish(cells).deff, truth.number(...path, "deff_kish"), forMeans);
  expectClose(kish(cells).nEff, truth.number(...path, "n_eff"), forMeans);
}

describe.runIf(isSharedThere)("R's survey on the api data: weights from cells", () => {
  test.each(columns)("post-stratified: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "poststratify_srs");
    const strata = basedSample(apiRows("api_srs.csv"), column, byPostStratum);
    expectWeights(strata.cells, truth, ["weights"], ({ tally }) => tally.school);
    expectKish(strata.cells, truth, ["kish"]);
    const { margins, drawn } = asSimpleRandom(strata, 6194);
    const regression = marginRegression(margins);
    expectEstimate(estimate(drawn, regression, "y", everybody), truth, i);
    const open = asSimpleRandom(strata, null);
    const withoutCount = estimate(open.drawn, marginRegression(open.margins), "y", everybody);
    expectEstimate(withoutCount, truth, i, { path: ["no_fpc"] });
    if (column !== "pct_resp") return;
    truth.texts("by_A", "labels").forEach((label, at) => {
      const inDomain = ({ tally }: SampleCell) => tally.school.endsWith(`|${label}`);
      const { mean, se } = estimate(drawn, regression, "y", inDomain);
      expectClose(mean, truth.numbers("by_A", "estimate")[at], forMeans);
      expectClose(se, truth.numbers("by_A", "se")[at], forErrors);
    });
  });

  test.each(columns)("raked to two margins, weights and means: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "rake_srs_2");
    const sample = rakedSample(apiRows("api_srs.csv"), column);
    expectWeights(sample.cells, truth, ["weights"]);
    expectKish(sample.cells, truth, ["kish"]);
    const { mean } = estimate(sample, noRegression(sample), "y", everybody);
    expectClose(mean, truth.numbers("estimate")[i], forMeans);
  });

  test.each(columns)("raked to three margins, weights and means: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "rake_strat_3");
    const sample = rakedSample(apiRows("api_strat.csv"), column, byTypeAndSchemes);
    expectWeights(sample.cells, truth, ["weights"]);
    expectKish(sample.cells, truth, ["kish"]);
    const { mean } = estimate(sample, noRegression(sample), "y", everybody);
    expectClose(mean, truth.numbers("estimate")[i], forMeans);
    if (column !== "pct_resp") return;
    truth.texts("by_A", "labels").forEach((label, at) => {
      const domain = estimate(sample, noRegression(sample), "y", scheme(label));
      expectClose(domain.mean, truth.numbers("by_A", "estimate")[at], forMeans);
    });
  });

  test.each(columns)(
    "calibrated simple random sample, with its error: $column",
    ({ column, i }) => {
      const truth = truthOf(sharedFolder, "calibrate_raking_srs");
      const raked = rakedSample(apiRows("api_srs.csv"), column);
      expectWeights(raked.cells, truth, ["weights"]);
      const { margins, drawn } = asSimpleRandom(raked, 6194);
      expectEstimate(estimate(drawn, marginRegression(margins), "y", everybody), truth, i);
    },
  );

  test.each(columns)("calibrated stratified sample, with its error: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "calibrate_raking_strat");
    const sample = rakedSample(apiRows("api_strat.csv"), column, byTypeAndSchemes);
    expectWeights(sample.cells, truth, ["weights"]);
    expectKish(sample.cells, truth, ["kish"]);
    const regression = marginRegression(sample);
    expectEstimate(estimate(sample, regression, "y", everybody), truth, i);
    if (column !== "pct_resp") return;
    truth.texts("by_A", "labels").forEach((label, at) => {
      const { mean, se } = estimate(sample, regression, "y", scheme(label));
      expectClose(mean, truth.numbers("by_A", "estimate")[at], forMeans);
      expectClose(se, truth.numbers("by_A", "se")[at], forErrors);
    });
  });

  test.each([
    { name: "once", passes: 1 },
    { name: "strict", passes: Number.POSITIVE_INFINITY },
  ])("trimmed $name", ({ name, passes }) => {
    const truth = truthOf(sharedFolder, "trim");
    const raked = rakedSample(apiRows("api_strat.csv"), "pct_resp");
    expectWeights(raked.cells, truth, ["weights_before"]);
    expectKish(raked.cells, truth, ["before"]);
    const units = raked.cells.map((cell) => ({ n: cell.tally.n, weight: cell.weight }));
    // R's cap is the weight of one cell: ours of that cell, lest rounding put it above the cap.
    const upper = raked.cells.find((cell) => cellName(cell) === "E|Yes")?.weight ?? 0;
    expectClose(upper, truth.number("upper"), forMeans);
    const { weights } = trimWeights(units, upper, passes);
    const trimmed = withWeights(raked, weights);
    expectWeights(trimmed.cells, truth, [name, "weights"]);
    expectKish(trimmed.cells, truth, [name, "kish"]);
    const { mean } = estimate(trimmed, noRegression(trimmed), "y", everybody);
    expectClose(mean, truth.number(name, "mean"), forMeans);
  });
});
