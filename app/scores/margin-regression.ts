import type { Sample } from "./sample";

/** From every cell's summed linearised values e_c to its fitted b_c (METHOD 3). */
export type MarginRegression = (sums: Float64Array) => Float64Array;

/** No calibration: nothing is explained by the margins, b_c = 0. */
export function noRegression(sample: Sample): MarginRegression {
  const zeros = new Float64Array(sample.cells.length);
  return () => zeros;
}

/**
 * Regression on the margin indicators with base weights: A = sum d n x x', r = sum d x e,
 * b_c = x_c' A^- r. The factorisation is made once for all domains and constructs of a sample.
 */
export function marginRegression(sample: Sample): MarginRegression {
  const strata = sample.strata.length;
  const size = strata + sample.margins.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const addTo = (i: number, j: number, value: number) => {
    const row = matrix[i];
    if (row) row[j] = (row[j] ?? 0) + value;
  };
  for (const { stratum, margin, base, tally } of sample.cells) {
    const weight = base * tally.n;
    const other = strata + margin;
    addTo(stratum, stratum, weight);
    addTo(other, other, weight);
    addTo(stratum, other, weight);
    addTo(other, stratum, weight);
  }
  const solve = choleskySolver(matrix);
  return (sums) => {
    const right = new Float64Array(size);
    sample.cells.forEach(({ stratum, margin, base }, c) => {
      const value = base * (sums[c] ?? 0);
      right[stratum] = (right[stratum] ?? 0) + value;
      right[strata + margin] = (right[strata + margin] ?? 0) + value;
    });
    const beta = solve(right);
    return Float64Array.from(
      sample.cells,
      ({ stratum, margin }) => (beta[stratum] ?? 0) + (beta[strata + margin] ?? 0),
    );
  };
}

/** Cholesky of a positive semidefinite matrix; null pivots are dropped, their beta is 0. */
function choleskySolver(matrix: Float64Array[]): (right: Float64Array) => Float64Array {
  const size = matrix.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const kept: boolean[] = [];
  for (let j = 0; j < size; j += 1) {
    let pivot = at(j, j);
    for (let k = 0; k < j; k += 1) pivot -= at(j, k) ** 2;
    kept[j] = pivot > 1e-10 * (matrix[j]?.[j] ?? 0);
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
