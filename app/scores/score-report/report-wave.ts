import { type Estimate, estimate } from "../estimates/estimate";
import type { Domain } from "../estimates/linearisation";
import type { MarginRegression } from "../estimates/margin-regression";
import { type Sample, type SampleCell, stratumKey } from "../estimates/sample";
import { kish, maxMarginError } from "../estimates/weights";

/** `weights` of one wave: Kish's design effect and what raking left. */
export function weightReport(sample: Sample) {
  const { deff, nEff } = kish(sample.cells);
  return { kish_deff: deff, n_eff: nEff, max_margin_error: maxMarginError(sample) };
}

/** Every construct over all, each audience, each school and each stratum. */
export function constructReports(
  sample: Sample,
  regression: MarginRegression,
  constructs: readonly string[],
) {
  return Object.fromEntries(
    constructs.map((construct) => {
      const of = (inDomain: Domain) => estimate(sample, regression, construct, inDomain);
      return [
        construct,
        {
          all: of(() => true),
          by_group: by(sample, (cell) => cell.tally.audience, of),
          by_school: by(sample, (cell) => cell.tally.school, of),
          by_stratum: by(sample, (cell) => stratumKey(cell.tally), of),
        },
      ];
    }),
  );
}

function by(
  sample: Sample,
  keyOf: (cell: SampleCell) => string,
  of: (inDomain: Domain) => Estimate,
): Record<string, Estimate> {
  const keys = [...new Set(sample.cells.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, of((cell) => keyOf(cell) === key)]));
}
