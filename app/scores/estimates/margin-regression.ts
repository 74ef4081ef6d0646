import { cellColumns } from "./cell-columns";
import type { Sample } from "./sample";

/**
 * From the summed linearised values e of the cells at `places`, 0 elsewhere, to every cell's fitted
 * b_c (METHOD 3). The array is overwritten by the next call.
 */
export type MarginRegression = (places: readonly number[], sums: Float64Array) => Float64Array;

/** No calibration: nothing is explained by the margins, b = 0. */
export function noRegression(sample: Sample): MarginRegression {
  const zeros = new Float64Array(sample.cells.length);
  return () => zeros;
}

/**
 * Regression on the margin indicators with base weights: A = sum d n x x', r = sum d x e,
 * b_c = x_c' A^- r. The strata's block of A is diagonal, so only the few audience x language
 * classes are left to solve for; their factorisation serves all domains and constructs.
 */
export function marginRegression(sample: Sample): MarginRegression {
  const { n, base, stratum, margin } = cellColumns(sample);
  const weights = base.map((d, c) => d * (n[c] ?? 0));
  const ofStrata = sums(sample.strata.length, stratum, weights);
  const ofMargins = sums(sample.margins.length, margin, weights);
  const solve = choleskySolver(leftOfMargins(sample, weights, ofStrata), ofMargins);
  const shareOfStratum = weights.map((w, c) => w / (ofStrata[stratum[c] ?? 0] ?? 1));
  const fitted = new Float64Array(sample.cells.length);
  return (places, values) => {
    const ofStratum = new Float64Array(sample.strata.length);
    const right = new Float64Array(sample.margins.length);
    places.forEach((c, at) => {
      const value = (base[c] ?? 0) * (values[at] ?? 0);
      const [h, g] = [stratum[c] ?? 0, margin[c] ?? 0];
      ofStratum[h] = (ofStratum[h] ?? 0) + value / (ofStrata[h] ?? 1);
      right[g] = (right[g] ?? 0) + value;
    });
    for (let c = 0; c < weights.length; c += 1) {
      const g = margin[c] ?? 0;
      right[g] = (right[g] ?? 0) - (weights[c] ?? 0) * (ofStratum[stratum[c] ?? 0] ?? 0);
    }
    const ofMargin = solve(right);
    for (let c = 0; c < weights.length; c += 1) {
      const h = stratum[c] ?? 0;
      const shared = (shareOfStratum[c] ?? 0) * (ofMargin[margin[c] ?? 0] ?? 0);
      ofStratum[h] = (ofStratum[h] ?? 0) - shared;
    }
    for (let c = 0; c < fitted.length; c += 1) {
      fitted[c] = (ofStratum[stratum[c] ?? 0] ?? 0) + (ofMargin[margin[c] ?? 0] ?? 0);
    }
    return fitted;
  };
}

/** Values of cells summed by class. */
function sums(size: number, classOf: Uint32Array, values: Float64Array): Float64Array {
  const result = new Float64Array(size);
  for (let c = 0; c < values.length; c += 1) {
    const at = classOf[c] ?? 0;
    result[at] = (result[at] ?? 0) + (values[c] ?? 0);
  }
  return result;
}

/** The margins' block of A after the strata are eliminated (Schur complement). */
function leftOfMargins(
  { cells, strata, margins }: Sample,
  weights: Float64Array,
  ofStrata: Float64Array,
): Float64Array[] {
  const matrix = margins.map(() => new Float64Array(margins.length));
  const addTo = (i: number, j: number, value: number) => {
    const row = matrix[i];
    if (row) row[j] = (row[j] ?? 0) + value;
  };
  const byStratum = strata.map((): number[] => []);
  cells.forEach(({ stratum, margin }, c) => {
    byStratum[stratum]?.push(c);
    addTo(margin, margin, weights[c] ?? 0);
  });
  byStratum.forEach((own, h) => {
    for (const c of own) {
      for (const other of own) {
        const value = ((weights[c] ?? 0) * (weights[other] ?? 0)) / (ofStrata[h] ?? 1);
        addTo(cells[c]?.margin ?? 0, cells[other]?.margin ?? 0, -value);
      }
    }
  });
  return matrix;
}

/**
 * Cholesky of a positive semidefinite matrix; pivots that are null beside `scale`, what the
 * diagonal was before elimination, are dropped and their beta is 0.
 */
function choleskySolver(
  matrix: readonly Float64Array[],
  scale: Float64Array,
): (right: Float64Array) => Float64Array {
  const size = matrix.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const kept: boolean[] = [];
  for (let j = 0; j < size; j += 1) {
    let pivot = at(j, j);
    for (let k = 0; k < j; k += 1) pivot -= at(j, k) ** 2;
    kept[j] = pivot > 1e-10 * (scale[j] ?? 0);
    const root = kept[j] ? Math.sqrt(pivot) : 0;
    for (let i = j; i < size; i += 1) {
      const row = lower[i];
      if (!row) continue;
      let value = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) value -= (row[k] ?? 0) * at(j, k);
      row[j] = i === j ? root : root > 0 ? value / root : 0;
    }
  }
  return (right) => solveTriangles(lower, kept, right);
}

function solveTriangles(
  lower: readonly Float64Array[],
  kept: readonly boolean[],
  right: Float64Array,
): Float64Array {
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const x = Float64Array.from(right);
  for (let i = 0; i < x.length; i += 1) {
    let value = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) value -= at(i, k) * (x[k] ?? 0);
    x[i] = kept[i] ? value / at(i, i) : 0;
  }
  for (let i = x.length - 1; i >= 0; i -= 1) {
    let value = x[i] ?? 0;
    for (let k = i + 1; k < x.length; k += 1) value -= at(k, i) * (x[k] ?? 0);
    x[i] = kept[i] ? value / at(i, i) : 0;
  }
  return x;
}
