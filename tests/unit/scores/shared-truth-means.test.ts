import { describe, expect, test } from "vitest";
import { combineDomains } from "~/scores/estimates/combine-domains";
import { estimate } from "~/scores/estimates/estimate";
import { atLeast75, estimateShare } from "~/scores/estimates/estimate-share";
import { noRegression } from "~/scores/estimates/margin-regression";
import { type SampleCell, sampleWithoutRoster } from "~/scores/estimates/sample";
import { withWeights } from "~/scores/estimates/weights";
import {
  apiRows,
  apiTallies,
  asSimpleRandom,
  basedSample,
  byTypeAndScheme,
} from "./support/api-data";
import {
  expectClose,
  expectEstimate,
  forErrors,
  forMeans,
  forRoundedWeights,
} from "./support/closeness";
import { isSharedThere, sharedFolder, truthOf } from "./support/truth";

const everybody = () => true;
const columns = ["pct_resp", "meals"].map((column, i) => ({ column, i }));

describe.runIf(isSharedThere)("R's survey on the api data: means from cells", () => {
  test.each(columns)("a simple random sample: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "srs_mean_fpc");
    const { drawn } = asSimpleRandom(basedSample(apiRows("api_srs.csv"), column), 6194);
    const sample = withWeights(
      drawn,
      drawn.cells.map(({ base }) => base),
    );
    const got = estimate(sample, noRegression(sample), "y", everybody);
    expectEstimate(got, truth, i);
  });

  test.each(columns)("a stratified sample of known counts: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "strat_mean_fpc");
    const sample = basedSample(apiRows("api_strat.csv"), column);
    const got = estimate(sample, noRegression(sample), "y", everybody);
    expectEstimate(got, truth, i, { means: forRoundedWeights });
  });

  test.each(columns)("a stratified sample of unknown counts: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "strat_mean_nofpc");
    const known = basedSample(apiRows("api_strat.csv"), column);
    const strata = known.strata.map((stratum) => ({ ...stratum, population: null }));
    const sample = { ...known, strata };
    const got = estimate(sample, noRegression(sample), "y", everybody);
    expectEstimate(got, truth, i, { means: forRoundedWeights });
  });

  test.each(columns)("weights of cells, no strata, unknown counts: $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "weights_only");
    const stratified = basedSample(apiRows("api_strat.csv"), column);
    const { drawn: sample } = asSimpleRandom(stratified, null);
    const got = estimate(sample, noRegression(sample), "y", everybody);
    expectEstimate(got, truth, i, { means: forRoundedWeights });
  });

  test("an item some did not answer", () => {
    const truth = truthOf(sharedFolder, "item_missing");
    const sample = basedSample(apiRows("api_strat.csv"), "avg_ed");
    const got = estimate(sample, noRegression(sample), "y", everybody);
    expectEstimate(got, truth, 0, { means: forRoundedWeights });
    expect(got.n_valid).toBe(truth.number("n_valid"));
  });

  test("domains, and the difference of two with their covariance", () => {
    const truth = truthOf(sharedFolder, "domain_means");
    const sample = basedSample(apiRows("api_strat.csv"), "pct_resp");
    const none = noRegression(sample);
    const scheme = (label: string) => (cell: SampleCell) => cell.tally.language === label;
    const type = (label: string) => (cell: SampleCell) => cell.tally.school === label;
    truth.texts("labels").forEach((label, i) => {
      const { mean, se } = estimate(sample, none, "y", scheme(label));
      expectClose(mean, truth.numbers("estimate")[i], forRoundedWeights);
      expectClose(se, truth.numbers("se")[i], forErrors);
    });
    truth.texts("by_stratum", "labels").forEach((label, i) => {
      const { mean, se } = estimate(sample, none, "y", type(label));
      expectClose(mean, truth.numbers("by_stratum", "estimate")[i], forMeans);
      expectClose(se, truth.numbers("by_stratum", "se")[i], forErrors);
    });
    const difference = combineDomains(sample, none, "y", [
      { inDomain: scheme("No"), factor: -1 },
      { inDomain: scheme("Yes"), factor: 1 },
    ]);
    expectClose(difference?.value, truth.number("difference"), 10 * forRoundedWeights);
    expectClose(difference?.se, truth.number("difference_se"), forErrors);
    const t = (difference?.value ?? 0) / (difference?.se ?? 1);
    expectClose(t, truth.number("ttest", "t"), 2 * forErrors);
  });

  test("the share at 75 or more, and its logit interval", () => {
    const truth = truthOf(sharedFolder, "topbox");
    const sample = basedSample(apiRows("api_strat.csv"), "pct_resp");
    const got = estimateShare(sample, noRegression(sample), atLeast75("y"), everybody);
    expectClose(got.share, truth.number("estimate"), forRoundedWeights);
    expectClose(got.se, truth.number("se"), forErrors);
    expect([got.df, got.n_valid]).toEqual([truth.number("df"), truth.number("n")]);
    expectClose(got.ci95?.[0], truth.numbers("ciprop_logit")[0], forErrors);
    expectClose(got.ci95?.[1], truth.numbers("ciprop_logit")[1], forErrors);
    const hits = sample.cells.reduce((sum, cell) => sum + atLeast75("y")(cell).hits, 0);
    expect(hits).toBe(truth.number("n_top"));
  });

  test.each(columns)("cells as strata: the conditional form, $column", ({ column, i }) => {
    const truth = truthOf(sharedFolder, "cells_as_strata");
    const ofCell = (row: Record<string, string>) => {
      const { school, language } = byTypeAndScheme(row);
      return { school: `${school} ${language}`, language: "all" };
    };
    const sample = basedSample(apiRows("api_srs.csv"), column, ofCell);
    expectEstimate(estimate(sample, noRegression(sample), "y", everybody), truth, i);
    // METHOD 3 as it is written: sum (N_c / N)^2 (1 - n_c / N_c) s_c^2 / n_c.
    const people = sample.strata.reduce((sum, { population }) => sum + (population ?? 0), 0);
    const variance = sample.cells.reduce((sum, { tally: { n, constructs }, stratum }) => {
      const { sum: s = 0, sumSquares: q = 0 } = constructs.y ?? {};
      const count = sample.strata[stratum]?.population ?? 0;
      return sum + (((count / people) ** 2 * (1 - n / count)) / n) * ((q - s ** 2 / n) / (n - 1));
    }, 0);
    expectClose(Math.sqrt(variance), truth.numbers("se")[i], forErrors);
  });

  test("people who answered, without a roster, are a simple random sample of weight 1", () => {
    const tallies = apiTallies(apiRows("api_srs.csv"), "pct_resp");
    const open = sampleWithoutRoster(tallies);
    const { drawn } = asSimpleRandom(basedSample(apiRows("api_srs.csv"), "pct_resp"), null);
    const simple = withWeights(
      drawn,
      drawn.cells.map(() => 1),
    );
    const got = estimate(open, noRegression(open), "y", everybody);
    expect(got).toEqual(estimate(simple, noRegression(simple), "y", everybody));
  });
});
