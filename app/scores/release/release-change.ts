import { type Change, changeBetween } from "../estimates/change";
import { zQuantile } from "../estimates/distributions";
import { momentsOf } from "../estimates/estimate";
import { holm } from "../estimates/multiple-comparisons";
import type { Sample } from "../estimates/sample";
import type { PairCell } from "../tallies/pair-tally";
import type { CellKey } from "../tallies/tally";
import { partnerAudiences, type ReleaseCell } from "./release-cells";
import type { ReleaseSamples } from "./release-samples";

/** How a row's score moved since the wave before. */
export type RowChange = {
  /** The earlier wave's number. */
  readonly from: number;
  readonly points: number;
  readonly se: number;
  /** People who answered both times are counted once; else as if nobody had. */
  readonly linked: boolean;
  readonly p: number;
  /** Adjusted over the schools of an audience; null for an audience itself. */
  readonly p_holm: number | null;
  /** The smallest change that would have been seen four times in five. */
  readonly mdc80: number;
  readonly verdict: "up" | "down" | "same";
};

/** The smallest change in points that is worth acting on (METHOD 5). */
export const LEAST_CHANGE = 5;

/** What METHOD 5 says of a change; null where there is no error to judge it by. */
export function rowChange(from: number, found: Change | null, linked: boolean): RowChange | null {
  if (!found || found.p === null) return null;
  const { change: points, se_change: se, p, mdc80 } = found;
  const isClear = Math.abs(points) > zQuantile(0.975) * se && Math.abs(points) >= LEAST_CHANGE;
  const verdict = isClear ? (points > 0 ? "up" : "down") : "same";
  return { from, points, se, linked, p, p_holm: null, mdc80, verdict };
}

/** Which of several changed: clear ones that stay so after Holm's adjustment (METHOD 5). */
export function amongMany(changes: readonly (RowChange | null)[]): (RowChange | null)[] {
  const adjusted = holm(changes.flatMap((change) => change?.p ?? []));
  let next = 0;
  return changes.map((change) => {
    if (!change) return null;
    const p_holm = adjusted[next] ?? 1;
    next += 1;
    return { ...change, p_holm, verdict: p_holm < 0.05 ? change.verdict : "same" };
  });
}

/**
 * A row's change by pair cells; null where nobody is linked, or where the pairs are not of the
 * very answers the two scores are of (some came after the last draft).
 */
export function linkedChange(
  cell: ReleaseCell,
  construct: string,
  [first, second]: readonly [ReleaseSamples, ReleaseSamples],
  pairs: readonly PairCell[],
): Change | null {
  const inRow = rowDomain(cell);
  const [earlier, later] = [first.of(cell).sample, second.of(cell).sample];
  const counted = (side: "from" | "to", of: "valid1" | "valid2") =>
    pairs.reduce((sum, pair) => {
      const key = pair[side];
      return key && inRow(key) ? sum + (pair.constructs[construct]?.[of] ?? 0) : sum;
    }, 0);
  const isWhole =
    counted("from", "valid1") === validIn(earlier, construct, inRow) &&
    counted("to", "valid2") === validIn(later, construct, inRow);
  const isLinked = pairs.some(({ from, to }) => from && to && inRow(from) && inRow(to));
  if (!isWhole || !isLinked) return null;
  return changeBetween(earlier, later, pairs, construct, inRow);
}

function validIn(sample: Sample, construct: string, inRow: (key: CellKey) => boolean): number {
  return sample.cells.reduce(
    (sum, cell) => (inRow(cell.tally) ? sum + momentsOf(cell, construct).valid : sum),
    0,
  );
}

function rowDomain({ audience, school, language }: ReleaseCell): (key: CellKey) => boolean {
  return (key) =>
    (audience === "partners"
      ? partnerAudiences.includes(key.audience)
      : key.audience === audience) &&
    (school ?? key.school) === key.school &&
    (language ?? key.language) === key.language;
}
