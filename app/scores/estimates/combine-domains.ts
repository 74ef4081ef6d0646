import { momentsOf, weightedMean } from "./estimate";
import { cellsIn, type Domain, degreesOfFreedom, standardError } from "./linearisation";
import type { MarginRegression } from "./margin-regression";
import type { Sample } from "./sample";

/** A fixed combination of domain means, in points of 0-100 where the factors sum to 0 or 1. */
export type Combination = {
  readonly value: number;
  readonly se: number;
  /** n - strata of all the domains together. */
  readonly df: number;
};

type FactoredDomain = { readonly inDomain: Domain; readonly factor: number };

/**
 * The sum of factor x mean over domains of one sample, with the domains' covariance, from cells
 * alone (METHOD 3's linearisation; R's svycontrast of svyby). Factors -1 and 1 give a difference,
 * an audience's policy weights METHOD 4's total. Null where a domain has no score.
 */
export function combineDomains(
  sample: Sample,
  regression: MarginRegression,
  construct: string,
  domains: readonly FactoredDomain[],
): Combination | null {
  const terms = domains.map(({ inDomain, factor }) => {
    const own = cellsIn(sample, inDomain);
    const cells = own.flatMap((c) => sample.cells[c] ?? []);
    return { own, factor, ...weightedMean(cells, construct) };
  });
  if (terms.length === 0 || terms.some(({ total }) => !(total > 0))) return null;
  const places = new Set(terms.flatMap(({ own }) => own));
  const all = sample.cells.filter((_, c) => places.has(c));
  return {
    value: terms.reduce((sum, { factor, mean }) => sum + factor * mean, 0),
    se: standardError(sample, regression, (cell) => momentsOf(cell, construct), terms),
    df: degreesOfFreedom(all),
  };
}
