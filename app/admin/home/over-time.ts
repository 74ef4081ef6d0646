import { type Act, daysBefore, within } from "~/outreach/dashboard/effort";
import { partnerAudiences } from "~/scores/release/release-cells";
import type { TrendResult } from "~/scores/results/results-trend";
import type { TrendSeries } from "~/ui/charts/trend-plot";

/** Before the first wave touches are counted for so long. */
const FIRST_DAYS = 180;

/**
 * The trends with the touches to each audience since the wave before (of the first wave in the half year
 * before it closed). They stand beside each other; nothing says that one made the other.
 *
 * @param closes the days the waves closed, as 2026-10-30, in the order of the points
 */
export function besideTouches(
  trends: readonly TrendResult[],
  closes: readonly string[],
  acts: readonly Act[],
): TrendResult[] {
  return trends.map(({ construct, series }) => ({
    construct,
    series: series.map((one) => ({ ...one, bars: touchesTo(one, closes, acts) })),
  }));
}

function touchesTo(series: TrendSeries, closes: readonly string[], acts: readonly Act[]): number[] {
  const meant: readonly string[] = series.key === "partners" ? partnerAudiences : [series.key];
  const own = acts.filter(({ audiences }) => audiences.some((one) => meant.includes(one)));
  return closes.map((day, index) => {
    const before = closes[index - 1];
    const from = before ?? daysBefore(day, FIRST_DAYS);
    return within(own, from, day).filter(({ happenedOn }) => happenedOn !== before).length;
  });
}
