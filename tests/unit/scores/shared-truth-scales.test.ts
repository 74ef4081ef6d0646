import { describe, expect, test } from "vitest";
import { estimate } from "~/scores/estimates/estimate";
import { noRegression } from "~/scores/estimates/margin-regression";
import { omega } from "~/scores/estimates/omega";
import {
  addCross,
  alpha,
  alphaIfDropped,
  type CrossTally,
  completeCase,
  crossTally,
  feldtInterval,
  itemRestCorrelations,
  measurementError,
} from "~/scores/estimates/reliability";
import { sampleWithoutRoster } from "~/scores/estimates/sample";
import { scoreScale } from "~/scores/scoring/score";
import {
  type ScalePlan,
  type ScoringInstrument,
  scoringPlan,
} from "~/scores/scoring/scoring-instrument";
import { tallyResponses } from "~/scores/tallies/tally-responses";
import type { Row } from "./support/api-data";
import { expectClose, expectEstimate, forErrors, forMeans } from "./support/closeness";
import { csvOf, isSharedThere, sharedFolder, truthOf } from "./support/truth";

const scales = [
  {
    name: "agree",
    ...{ reliability: "reliability_agree", scoring: "scoring_agree" },
    items: ["A1", "A2", "A3", "A4", "A5"],
    turned: ["A1"],
  },
  {
    name: "extra",
    ...{ reliability: "reliability_extra", scoring: "scoring_extra" },
    items: ["E1", "E2", "E3", "E4", "E5"],
    turned: ["E1", "E2"],
  },
];

function instrumentFor({ items, turned }: (typeof scales)[number]): ScoringInstrument {
  const options = (id: string) =>
    [1, 2, 3, 4, 5, 6].map((code) => ({
      ...{ code, score: turned.includes(id) ? 20 * (6 - code) : 20 * (code - 1) },
    }));
  return {
    constructs: { trait: { kind: "reflective", min_items: 3, of: 5 } },
    items: { people: items.map((id) => ({ id, construct: "trait", options: options(id) })) },
  };
}

function scaleOf(instrument: ScoringInstrument): ScalePlan {
  const [scale] = scoringPlan(instrument, "people").scales;
  if (!scale) throw new Error("no scale");
  return scale;
}

const answersOf = (row: Row, items: readonly string[]) =>
  Object.fromEntries(items.map((id) => [id, row[id] === "" ? null : (row[id] ?? null)]));

/** Complete cases by cell (gender), as a wave stores them, then together. */
function crossOf(rows: readonly Row[], items: readonly string[], scale: ScalePlan): CrossTally {
  const cells = [...new Set(rows.map((row) => row.gender))].map((gender) => {
    const own = rows.filter((row) => row.gender === gender);
    const cases = own.flatMap((row) => {
      const scores = completeCase(answersOf(row, items), scale);
      return scores ? [scores] : [];
    });
    return crossTally(cases, items.length);
  });
  const all = addCross(cells);
  if (!all) throw new Error("no cells");
  return all;
}

describe.runIf(isSharedThere).each(scales)("R's psych on the bfi items: $name", (one) => {
  const rows = isSharedThere ? csvOf(sharedFolder, "bfi.csv") : [];
  const instrument = instrumentFor(one);
  const scale = scaleOf(instrument);

  test("alpha, its interval, omega and the items, from cross-products", () => {
    const truth = truthOf(sharedFolder, one.reliability);
    const tally = crossOf(rows, one.items, scale);
    expect(tally.n).toBe(truth.number("n_complete"));
    expectClose(alpha(tally), truth.number("alpha_raw"), forMeans);
    const [low, , high] = truth.numbers("feldt_ci");
    expectClose(feldtInterval(tally)?.[0], low, forMeans);
    expectClose(feldtInterval(tally)?.[1], high, forMeans);
    expectClose(measurementError(tally), truth.number("sem_scale_0_100"), forMeans);
    truth.numbers("alpha_if_dropped").forEach((want, i) => {
      expectClose(alphaIfDropped(tally)[i], want, forMeans);
    });
    truth.numbers("item_rest_r").forEach((want, i) => {
      expectClose(itemRestCorrelations(tally)[i], want, forMeans);
    });
    expect(Math.abs((omega(tally) ?? 0) - truth.number("omega_minres"))).toBeLessThan(1e-4);
  });

  test("its sums are those of R's cross-products", () => {
    const truth = truthOf(sharedFolder, one.reliability);
    const { n, sums, products } = crossOf(rows, one.items, scale);
    // R's items run from 1 to 6, the scores from 0 to 100: x = 1 + score / 20.
    truth.numbers("item_means").forEach((want, i) => {
      expectClose(1 + (sums[i] ?? 0) / n / 20, want, forMeans);
    });
    one.items.forEach((_, i) => {
      truth.numbers("crossprod_complete", String(i)).forEach((want, j) => {
        const [a, b] = [sums[i] ?? 0, sums[j] ?? 0];
        expectClose(n + (a + b) / 20 + (products[i]?.[j] ?? 0) / 400, want, forMeans);
      });
    });
  });

  test("scale scores, their sums, means and errors", () => {
    const truth = truthOf(sharedFolder, one.scoring);
    const first = rows.slice(0, 40).map((row) => scoreScale(answersOf(row, one.items), scale));
    truth.numbers("rows_1_to_40").forEach((want, i) => {
      expect(first[i]).toBeCloseTo(want, 9);
    });
    const responses = rows.map((row) => ({
      ...{ wave: "1", school: row.gender ?? "", audience: "people", language: "en" },
      answers: answersOf(row, one.items),
    }));
    const tallies = tallyResponses(responses, instrument, { everyRowCounts: true });
    const total = (of: "valid" | "sum" | "sumSquares") =>
      tallies.reduce((sum, tally) => sum + (tally.constructs.trait?.[of] ?? 0), 0);
    expect(total("valid")).toBe(truth.number("n_scored"));
    expect(rows.length - total("valid")).toBe(truth.number("n_unscored"));
    expectClose(total("sum"), truth.number("sum"), 1e-12);
    expectClose(total("sumSquares"), truth.number("sumsq"), 1e-12);
    const sample = sampleWithoutRoster(tallies);
    const none = noRegression(sample);
    expectEstimate(
      estimate(sample, none, "trait", () => true),
      truth,
      0,
    );
    truth.texts("by_gender", "labels").forEach((label, i) => {
      const inDomain = (cell: (typeof sample.cells)[number]) => cell.tally.school === label;
      const { mean, se } = estimate(sample, none, "trait", inDomain);
      expectClose(mean, truth.numbers("by_gender", "estimate")[i], forMeans);
      expectClose(se, truth.numbers("by_gender", "se")[i], forErrors);
    });
  });
});
