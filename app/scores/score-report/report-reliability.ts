import { omega } from "../estimates/omega";
import { alpha, completeCase, crossTally } from "../estimates/reliability";
import type { ScalePlan, ScoringPlan } from "../scoring/scoring-instrument";
import type { LinkedResponse } from "../tallies/pair-tally";

/** Alpha and omega of each reflective construct, all audiences pooled, complete cases. */
export function reliabilityReport(
  responses: readonly LinkedResponse[],
  planOf: (audience: string) => ScoringPlan,
  reflective: readonly string[],
) {
  return Object.fromEntries(
    reflective.map((construct) => {
      const scaleOf = (response: LinkedResponse) =>
        planOf(response.audience).scales.find((scale) => scale.construct === construct);
      const p = Math.max(...responses.map((response) => scaleOf(response)?.items.length ?? 0));
      const cases = responses.flatMap((response) => wholeCase(response, scaleOf(response), p));
      const tally = crossTally(cases, p);
      return [construct, { n: tally.n, alpha: alpha(tally), omega: omega(tally) }];
    }),
  );
}

/** Audiences that are asked fewer items of the scale have no complete case of it. */
function wholeCase(response: LinkedResponse, scale: ScalePlan | undefined, p: number) {
  const found = scale?.items.length === p ? completeCase(response.answers, scale) : null;
  return found ? [found] : [];
}
