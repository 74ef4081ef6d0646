import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fixtureFolder, isSharedThere, sharedFolder } from "./support/truth";

/** Cases of expected.json that no test reproduces, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  cluster_mean_fpc: "household and class clusters need totals by cluster, cells do not suffice",
  cluster2_mean_fpc: "two stages of clusters: as cluster_mean_fpc",
  poststratify_clus: "clusters: as cluster_mean_fpc",
  rake_clus: "clusters: as cluster_mean_fpc",
  calibrate_linear_strat: "METHOD 2 rakes; linear calibration can give negative weights",
  lonely_stratum:
    "a stratum of one is refused or joined to the remainder (METHOD 2), never given a made-up variance",
};

/** Parts of reproduced cases that are not, each with its reason; "*" stands for every case. */
const partsLeftOut: Readonly<Record<string, string>> = {
  "*.ci95_normal": "METHOD 3's interval is by t, ci95_t",
  "*.vcov": "two constructs are never combined; of one its diagonal is se squared",
  "srs_*/strat_*.deff": "METHOD 2 gives Kish's design effect only",
  "domain_means.ttest.p": "METHOD 5 tests a change by the normal, and domains not at all",
  "topbox.ciprop_beta, ciprop_xlogit, ciprop_mean": "METHOD 3 takes the logit interval",
  "rake_*.se": "R's rake() projects with equal weights in ten passes; calibrate_* have the errors",
  "waves_panel.correlation, waves_overlap.se": "steps on the way to the error of the change",
  "waves_independent.df, p": "METHOD 5 tests by the normal; difference, error and t are checked",
  "reliability_*.alpha_std, average_r": "METHOD 7 has alpha of covariances only",
  "reliability_*.alpha_pairwise": "pairwise deletion cannot be had from cells (METHOD 8)",
  "reliability_*.omega_lavaan": "METHOD 7's omega is of minres loadings",
  "district_wave*.se, by_*.se": "as rake_*.se; district_calibrate_wave* have them",
  "district_wave*.share_at_least_75.se": "as rake_*.se: ours agrees to 1 %",
  "district_change.*.se, cov": "steps on the way to se_change and se_independent",
  "binomial_intervals.clopper_pearson": "METHOD 3 takes Wilson's interval at 0 and 1",
  "t_quantiles.pt_of_2": "only quantiles of t are needed, p values are by the normal",
  "multiple_comparisons.bonferroni": "METHOD 5 takes Holm and Benjamini-Hochberg",
  "aapor_rates.COOP, REF, CON": "METHOD 6 has response rates only",
  "sdc_*.pattern_gauss":
    "one valid pattern; ours hides no more (README), R's attacks are reproduced",
};

const folder = fileURLToPath(new URL(".", import.meta.url));
const self = "truth-coverage.test.ts";
const tests = readdirSync(folder)
  .filter((name) => name.endsWith(".test.ts") && name !== self)
  .map((name) => readFileSync(folder + name, "utf8"));

function casesOf(path: string): string[] {
  const file: unknown = JSON.parse(readFileSync(`${path}expected.json`, "utf8"));
  const cases: unknown = typeof file === "object" && file ? Reflect.get(file, "cases") : null;
  return Object.keys(typeof cases === "object" && cases ? cases : {});
}

const isNamed = (id: string) => tests.some((text) => text.includes(`"${id}"`));

const simulated = [
  ...["district_wave1", "district_wave2", "district_calibrate_wave1", "district_calibrate_wave2"],
  ...["district_change", "district_reliability", "binomial_intervals", "t_quantiles"],
  ...["multiple_comparisons", "aapor_rates", "sdc_a", "sdc_b", "sdc_c", "sdc_3way"],
];

describe("R's cases", () => {
  test("all of the simulated ones are in the fixtures, and nothing else", () => {
    expect(casesOf(fixtureFolder).sort()).toEqual([...simulated].sort());
  });

  test.each(isSharedThere ? casesOf(sharedFolder) : casesOf(fixtureFolder))(
    "%s is checked, or left out for a reason",
    (id) => {
      expect(isNamed(id) !== id in leftOut).toBe(true);
    },
  );

  test.runIf(isSharedThere)("those left out exist", () => {
    const ids = casesOf(sharedFolder);
    expect(Object.keys(leftOut).filter((id) => !ids.includes(id))).toEqual([]);
    const matches = (pattern: string) =>
      pattern
        .slice(0, pattern.indexOf("."))
        .split("/")
        .every((one) => ids.some((id) => new RegExp(`^${one.replaceAll("*", ".*")}$`).test(id)));
    expect(Object.keys(partsLeftOut).filter((part) => !matches(part))).toEqual([]);
  });
});

test("R's GPL data is not in the fixtures", () => {
  expect(readdirSync(fixtureFolder).filter((name) => /^(api|bfi)/.test(name))).toEqual([]);
});
