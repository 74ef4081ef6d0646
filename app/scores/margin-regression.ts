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
 * b_c = x_c' A^- r. The strata's block of A is diagonal, so only the few audience x language
 * classes are left to solve for; their factorisation serves all domains and constructs.
 */
export function marginRegression(sample: Sample): MarginRegression {
  const { cells, strata, margins } = sample;
  const weights = cells.map(({ base, tally }) => base * tally.n);
  const ofStrata = sums(strata.length, cells, "stratum", weights);
  const ofMargins = sums(margins.length, cells, "margin", weights);
  const solve = choleskySolver(leftOfMargins(sample, weights, ofStrata), ofMargins);
  return (values) => {
    const right = cells.map(({ base }, c) => base * (values[c] ?? 0));
    const rightOfStrata = sums(strata.length, cells, "stratum", right);
    const explained = cells.map(
      ({ stratum }, c) =>
        ((weights[c] ?? 0) * (rightOfStrata[stratum] ?? 0)) / (ofStrata[stratum] ?? 1),
    );
    const rest = right.map((value, c) => value - (explained[c] ?? 0));
    const betaOfMargins = solve(sums(margins.length, cells, "margin", rest));
    const inMargins = cells.map(
      ({ margin }, c) => (weights[c] ?? 0) * (betaOfMargins[margin] ?? 0),
    );
    const shared = sums(strata.length, cells, "stratum", inMargins);
    return Float64Array.from(cells, ({ stratum, margin }) => {
      const left = (rightOfStrata[stratum] ?? 0) - (shared[stratum] ?? 0);
      return left / (ofStrata[stratum] ?? 1) + (betaOfMargins[margin] ?? 0);
    });
  };
}

function sums(
  size: number,
  cells: Sample["cells"],
  side: "stratum" | "margin",
  values: readonly number[],
): Float64Array {
  const result = new Float64Array(size);
  cells.forEach((cell, c) => {
    result[cell[side]] = (result[cell[side]] ?? 0) + (values[c] ?? 0);
  });
  return result;
}

/** The margins' block of A after the strata are eliminated (Schur complement). */
function leftOfMargins(
  { cells, strata, margins }: Sample,
  weights: readonly number[],
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
