import type { ReleaseRow } from "./release-rows";

/** From which response rate on a group's figures may be compared (METHOD 9). */
const enoughAnswered: Readonly<Record<string, number>> = { families: 0.2, staff: 0.5 };

/** Whether too few of a group answered for rankings and trends. */
export function isFewAnswered(
  row: Pick<ReleaseRow, "audience" | "n" | "people" | "response_rate">,
): boolean {
  const least = enoughAnswered[row.audience];
  if (least === undefined || row.n === null) return false;
  // Without a list of whom to invite, the share of the roster that answered.
  const rate = row.response_rate ?? (row.people ? row.n / row.people : null);
  return rate !== null && rate < least;
}
