import { describe, expect, test } from "vitest";
import type { Estimate } from "~/scores/estimates/estimate";
import { atLeast75, estimateShare } from "~/scores/estimates/estimate-share";
import { marginRegression } from "~/scores/estimates/margin-regression";
import { logitInterval } from "~/scores/estimates/share-interval";
import { tallyResponses } from "~/scores/tallies/tally-responses";
import { rakedDistrict, readDistrict, reportOf } from "./support/district";
import { csvOf, fixtureFolder, relativeError, truthOf } from "./support/truth";

const report = reportOf(readDistrict());
const constructs = [
  { ours: "awareness", theirs: "AWS" },
  { ours: "buy_in", theirs: "BUS" },
] as const;

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("not in the report");
  return value;
}

describe.each([
  { wave: "1", withErrors: "district_calibrate_wave1", withWeights: "district_wave1" },
  { wave: "2", withErrors: "district_calibrate_wave2", withWeights: "district_wave2" },
])("wave $wave of the simulated district", ({ wave, withErrors, withWeights }) => {
  const calibrated = truthOf(fixtureFolder, withErrors);
  const raked = truthOf(fixtureFolder, withWeights);
  const scores = found(report.waves[wave]);

  test.each(constructs)("has R's calibrated mean and error of $ours", ({ ours, theirs }) => {
    const { all } = found(scores.constructs[ours]);
    expect(relativeError(all.mean, calibrated.number(theirs, "estimate"))).toBeLessThan(1e-9);
    expect(relativeError(all.se, calibrated.number(theirs, "se"))).toBeLessThan(1e-7);
    expect(all.df).toBe(calibrated.number(theirs, "df"));
    const [low, high] = calibrated.numbers(theirs, "ci95_t", "0");
    expect(all.ci95?.[0]).toBeCloseTo(found(low), 7);
    expect(all.ci95?.[1]).toBeCloseTo(found(high), 7);
    expect(all.n).toBe(raked.number(theirs, "n_all"));
    expect(all.n_valid).toBe(raked.number(theirs, "n_valid"));
    const share = raked.number(theirs, "share_at_least_75", "estimate");
    expect(relativeError(all.share_at_least_75, share)).toBeLessThan(1e-9);
  });

  test.each(constructs)("has R's domains of $ours", ({ ours, theirs }) => {
    const { by_group, by_school, by_stratum } = found(scores.constructs[ours]);
    const pairs: [string, Record<string, Estimate>][] = [
      ["by_group", by_group],
      ["by_school", by_school],
      ["by_sg", by_stratum],
    ];
    for (const [name, domains] of pairs) {
      const labels = calibrated
        .texts(theirs, name, "labels")
        .map((label) => label.replace(" ", "|"));
      expect(Object.keys(domains).sort()).toEqual([...labels].sort());
      labels.forEach((label, i) => {
        const { mean, se } = found(domains[label]);
        const estimate = found(calibrated.numbers(theirs, name, "estimate")[i]);
        expect(relativeError(mean, estimate)).toBeLessThan(1e-9);
        const error = found(calibrated.numbers(theirs, name, "se")[i]);
        expect(relativeError(se, error)).toBeLessThan(1e-7);
      });
    }
  });

  test("has R's raked weight in every cell, and its share at 75 or more with an interval", () => {
    const sample = rakedDistrict(readDistrict(), wave);
    const cells = raked.texts("cell_weights", "cell");
    const weights = raked.numbers("cell_weights", "weight");
    expect(sample.cells).toHaveLength(cells.length);
    for (const { tally, weight } of sample.cells) {
      const at = cells.indexOf(`${tally.school}|${tally.audience}|${tally.language}`);
      expect(relativeError(weight, found(weights[at]))).toBeLessThan(1e-9);
    }
    const regression = marginRegression(sample);
    for (const { ours, theirs } of constructs) {
      const got = estimateShare(sample, regression, atLeast75(ours), () => true);
      const want = (field: string) => raked.number(theirs, "share_at_least_75", field);
      expect(relativeError(got.share, want("estimate"))).toBeLessThan(1e-9);
      // R's error here is of rake(), which projects otherwise (METHOD 3).
      expect(relativeError(got.se, want("se"))).toBeLessThan(1e-2);
      const interval = logitInterval(got.share ?? 0, got.se ?? 0, calibrated.number(theirs, "df"));
      expect(got.ci95).toEqual(interval);
    }
  });

  test("has Kish's design effect and reaches both margins", () => {
    const { kish_deff, n_eff, max_margin_error } = scores.weights;
    expect(relativeError(kish_deff, raked.number("kish", "deff_kish"))).toBeLessThan(1e-9);
    expect(relativeError(n_eff, raked.number("kish", "n_eff"))).toBeLessThan(1e-9);
    expect(max_margin_error).toBeLessThanOrEqual(1e-9);
  });
});

describe("the change between the waves", () => {
  const truth = truthOf(fixtureFolder, "district_change");
  const change = found(report.change[0]);

  test("counts linked respondents once", () => {
    expect([change.n_from, change.n_to, change.n_both]).toEqual([
      truth.number("n_wave1"),
      truth.number("n_wave2"),
      truth.number("n_both"),
    ]);
  });

  test.each(constructs)("is R's for $ours, over all and in every audience", ({ ours, theirs }) => {
    const { all, by_group } = found(change.constructs[ours]);
    const order = truth.texts(theirs, "p_order");
    for (const name of ["all", ...order]) {
      const got = name === "all" ? all : found(by_group[name]);
      const want = (field: string) => truth.number(theirs, name, field);
      expect(relativeError(got.change, want("change"))).toBeLessThan(1e-9);
      truth.numbers(theirs, name, "means").forEach((mean, i) => {
        expect(relativeError(found(got.means[i]), mean)).toBeLessThan(1e-9);
      });
      expect(relativeError(got.se_change, want("se_change"))).toBeLessThan(1e-7);
      expect(relativeError(got.se_independent, want("se_independent"))).toBeLessThan(1e-7);
      expect(relativeError(got.p, want("p"))).toBeLessThan(1e-5);
      expect(relativeError(got.mdc95, want("mdc95"))).toBeLessThan(1e-7);
      expect(relativeError(got.mdc80, want("mdc_80power"))).toBeLessThan(1e-7);
    }
    order.forEach((name, i) => {
      const { p_holm, p_bh } = found(by_group[name]);
      expect(relativeError(p_holm, found(truth.numbers(theirs, "p_holm")[i]))).toBeLessThan(1e-5);
      expect(relativeError(p_bh, found(truth.numbers(theirs, "p_BH")[i]))).toBeLessThan(1e-5);
    });
  });
});

test("alpha and omega of wave 1 are those of psych", () => {
  const truth = truthOf(fixtureFolder, "district_reliability");
  for (const [ours, theirs] of [
    ["awareness", "AW"],
    ["buy_in", "BU"],
  ] as const) {
    const { n, alpha, omega } = found(report.reliability["1"]?.[ours]);
    expect(n).toBe(truth.number(theirs, "n"));
    expect(relativeError(alpha, truth.number(theirs, "alpha_raw"))).toBeLessThan(1e-9);
    expect(Math.abs((omega ?? 0) - truth.number(theirs, "omega_minres"))).toBeLessThan(1e-4);
  }
});

test("the fixture's cell table is what tallying gives", () => {
  const { responses, instrument } = readDistrict();
  const tallies = tallyResponses(responses, instrument);
  const rows = csvOf(fixtureFolder, "district_cells.csv");
  expect(rows).toHaveLength(tallies.length * 2);
  for (const row of rows) {
    const tally = found(
      tallies.find(
        (one) =>
          one.wave === row.wave &&
          one.school === row.school &&
          one.audience === row.group &&
          one.language === row.language,
      ),
    );
    const construct = found(tally.constructs[row.item === "AWS" ? "awareness" : "buy_in"]);
    expect([tally.n, construct.valid]).toEqual([Number(row.n), Number(row.n_valid)]);
    expect(relativeError(construct.sum, Number(row.sum))).toBeLessThan(1e-12);
    expect(relativeError(construct.sumSquares, Number(row.sumsq))).toBeLessThan(1e-12);
  }
});
