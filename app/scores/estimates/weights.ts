import { cellColumns } from "./cell-columns";
import {
  type Refusal,
  type Sample,
  type SampleCell,
  type SampleClass,
  withoutWeight,
} from "./sample";

const rakingTolerance = 1e-12;
const rakingPasses = 1000;

/**
 * Rakes the weights to both margins, N per stratum and N per audience x language: each pass
 * multiplies by N_k / sum of n_c w_c, until every ratio is 1 within 1e-12 (METHOD 2).
 */
export function rake(sample: Sample): { ok: true; sample: Sample } | Refusal {
  const reason = withoutWeight(sample.margins);
  if (reason) return { ok: false, reason };
  const weights = sample.cells.map((cell) => cell.weight);
  for (let pass = 0; pass < rakingPasses; pass += 1) {
    const moved = Math.max(
      adjust(sample, weights, sample.strata, "stratum"),
      adjust(sample, weights, sample.margins, "margin"),
    );
    if (moved < rakingTolerance) return { ok: true, sample: withWeights(sample, weights) };
  }
  return { ok: false, reason: `raking did not converge in ${rakingPasses} passes` };
}

function adjust(
  sample: Sample,
  weights: number[],
  classes: readonly SampleClass[],
  side: "stratum" | "margin",
): number {
  const { n, [side]: classOf } = cellColumns(sample);
  const sums = new Float64Array(classes.length);
  for (let c = 0; c < n.length; c += 1) {
    const k = classOf[c] ?? 0;
    sums[k] = (sums[k] ?? 0) + (n[c] ?? 0) * (weights[c] ?? 0);
  }
  const ratios = classes.map((found, k) => (found.population ?? 0) / (sums[k] ?? 1));
  for (let c = 0; c < n.length; c += 1) {
    weights[c] = (weights[c] ?? 0) * (ratios[classOf[c] ?? 0] ?? 1);
  }
  return Math.max(...ratios.map((ratio) => Math.abs(ratio - 1)));
}

export function withWeights(sample: Sample, weights: readonly number[]): Sample {
  const cells = sample.cells.map((cell, i) => ({ ...cell, weight: weights[i] ?? cell.weight }));
  return { ...sample, cells };
}

/** Largest |weighted count / N - 1| over both margins. */
export function maxMarginError(sample: Sample): number {
  const errorOf = (classes: readonly SampleClass[], side: "stratum" | "margin") => {
    const sums = new Float64Array(classes.length);
    for (const cell of sample.cells) {
      sums[cell[side]] = (sums[cell[side]] ?? 0) + cell.tally.n * cell.weight;
    }
    return classes.map(({ population }, k) => Math.abs((sums[k] ?? 0) / (population ?? 1) - 1));
  };
  return Math.max(...errorOf(sample.strata, "stratum"), ...errorOf(sample.margins, "margin"));
}

/** Kish's design effect of unequal weights, n sum w^2 / (sum w)^2, and n over it. */
export function kish(cells: readonly Pick<SampleCell, "tally" | "weight">[]) {
  const sum = (of: (weight: number) => number) =>
    cells.reduce((total, cell) => total + cell.tally.n * of(cell.weight), 0);
  const n = sum(() => 1);
  const deff = (n * sum((weight) => weight * weight)) / sum((weight) => weight) ** 2;
  return { deff, nEff: n / deff };
}
