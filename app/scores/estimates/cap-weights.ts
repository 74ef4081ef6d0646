import type { Sample } from "./sample";
import { withWeights } from "./weights";

const heaviest = 4;

/**
 * Cuts weights above 4 times their audience's mean and shares the excess equally among its
 * uncut, until none exceeds the cap. `capped` counts respondents. Audiences that are shown only
 * together are one.
 */
export function capWeights(
  sample: Sample,
  familyOf: (audience: string) => string = (audience) => audience,
): { sample: Sample; capped: number } {
  const weights = sample.cells.map((cell) => cell.weight);
  const families = sample.cells.map(({ tally }) => familyOf(tally.audience));
  let capped = 0;
  for (const family of new Set(families)) {
    const own = families.flatMap((one, i) => (one === family ? [i] : []));
    const units = own.map((i) => ({ n: sample.cells[i]?.tally.n ?? 0, weight: weights[i] ?? 0 }));
    const people = units.reduce((sum, unit) => sum + unit.n, 0);
    const mean = units.reduce((sum, unit) => sum + unit.n * unit.weight, 0) / people;
    const trimmed = trimWeights(units, heaviest * mean);
    own.forEach((i, at) => {
      weights[i] = trimmed.weights[at] ?? 0;
    });
    capped += trimmed.cut;
  }
  return { sample: withWeights(sample, weights), capped };
}

/**
 * survey::trimWeights on groups of n equal weights: by default until none exceeds `upper`
 * (strict = TRUE), with one pass once (strict = FALSE). `cut` counts respondents.
 */
export function trimWeights(
  units: readonly { readonly n: number; readonly weight: number }[],
  upper: number,
  passes = Number.POSITIVE_INFINITY,
): { weights: number[]; cut: number } {
  const weights = units.map((unit) => unit.weight);
  const cut = new Set<number>();
  const people = (which: (i: number) => boolean) =>
    units.reduce((sum, unit, i) => sum + (which(i) ? unit.n : 0), 0);
  for (let pass = 0; pass < passes; pass += 1) {
    const above = weights.flatMap((weight, i) => (weight > upper && !cut.has(i) ? [i] : []));
    if (above.length === 0) break;
    const excess = above.reduce(
      (sum, i) => sum + (units[i]?.n ?? 0) * ((weights[i] ?? 0) - upper),
      0,
    );
    for (const i of above) {
      weights[i] = upper;
      cut.add(i);
    }
    const share = excess / people((i) => !cut.has(i));
    weights.forEach((weight, i) => {
      if (!cut.has(i)) weights[i] = weight + share;
    });
  }
  return { weights, cut: people((i) => cut.has(i)) };
}
