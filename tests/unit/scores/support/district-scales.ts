import { type CrossTally, completeCase, crossTally } from "~/scores/estimates/reliability";
import { scoringPlan } from "~/scores/scoring/scoring-instrument";
import { cellId } from "~/scores/tallies/tally";
import type { District } from "./district";

/** One wave's cross-products of a construct, cell by cell. */
export function crossOfDistrict(
  { instrument, items, responses }: District,
  wave: string,
  construct: string,
): CrossTally[] {
  const isAsked = (id: string) => items.has(id);
  const cells = new Map<string, number[][]>();
  let p = 0;
  for (const response of responses.filter((one) => one.wave === wave)) {
    const plan = scoringPlan(instrument, response.audience, isAsked);
    const scale = plan.scales.find((one) => one.construct === construct);
    const scores = scale ? completeCase(response.answers, scale) : null;
    if (!scores) continue;
    p = scores.length;
    cells.set(cellId(response), [...(cells.get(cellId(response)) ?? []), scores]);
  }
  return [...cells.values()].map((cases) => crossTally(cases, p));
}
