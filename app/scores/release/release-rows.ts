import type { Estimate } from "../estimates/estimate";
import type { ShareEstimate } from "../estimates/estimate-share";
import type { Sample } from "../estimates/sample";
import type { ShareInterval } from "../estimates/share-interval";
import type { Tally } from "../tallies/tally";
import { type Coded, coded, codedPercent } from "./display";
import type { ReleaseCell } from "./release-cells";
import type { RowChange } from "./release-change";
import type { Reliability } from "./release-reliability";

/** A construct in a row; scores on 0-100, shares on 0-1, everything null where hidden. */
export type ConstructFigures = {
  readonly n_valid: number | null;
  readonly mean: number | null;
  readonly se: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly share_at_least_75: number | null;
  readonly share_ci95: ShareInterval | null;
  /** Of the answers to its questions; awareness counts them as 0, attitudes leave them out. */
  readonly dont_know: number | null;
  /** Where a figure near 0 or 100 % is cut to what may be shown of so few (METHOD 9). */
  readonly mean_coded: Coded["coded"];
  readonly share_coded: Coded["coded"];
  readonly dont_know_coded: Coded["coded"];
  /** Since the wave before, where its scale was the same and enough answered both times. */
  readonly change: RowChange | null;
  /** Of an audience's reflective scales. */
  readonly reliability: Reliability | null;
};

export type ReleaseRow = {
  readonly audience: string;
  readonly school?: string;
  readonly language?: string;
  readonly n: number | null;
  /** N, the people of the roster; null where nobody counted them. */
  readonly people: number | null;
  /** AAPOR's RR2 of those invited by name. */
  readonly response_rate: number | null;
  readonly constructs: Readonly<Record<string, ConstructFigures>>;
};

type ItemOption = { readonly code: string; readonly percent: number | null } & {
  readonly coded: Coded["coded"];
};

export type ItemRow = {
  readonly audience: string;
  readonly item: string;
  readonly n_valid: number | null;
  readonly options: readonly ItemOption[];
};

export const hiddenFigures: ConstructFigures = {
  ...{ n_valid: null, mean: null, se: null, ci95: null, mean_coded: null },
  ...{ share_at_least_75: null, share_ci95: null, share_coded: null },
  ...{ dont_know: null, dont_know_coded: null, change: null, reliability: null },
};

/** A mean and a share as they may be shown: near the ends as bounds, without error or interval of their own. */
export function constructFigures(
  found: Estimate,
  { share, ci95: shareCi95 }: ShareEstimate,
  dontKnow: number | null,
): ConstructFigures {
  const { mean, n_valid } = found;
  if (mean === null || share === null) return hiddenFigures;
  const cutMean = coded(mean, n_valid);
  const cutShare = coded(100 * share, n_valid);
  const cutDontKnow = dontKnow === null ? null : coded(100 * dontKnow, n_valid);
  return {
    ...{ n_valid, mean: cutMean.value, mean_coded: cutMean.coded },
    se: cutMean.coded ? null : found.se,
    ci95: cutMean.coded ? boundsOf(cutMean, 100) : found.ci95,
    share_at_least_75: cutShare.value / 100,
    share_ci95: cutShare.coded
      ? boundsOf({ ...cutShare, value: cutShare.value / 100 }, 1)
      : shareCi95,
    share_coded: cutShare.coded,
    dont_know: cutDontKnow && cutDontKnow.value / 100,
    dont_know_coded: cutDontKnow?.coded ?? null,
    ...{ change: null, reliability: null },
  };
}

function boundsOf({ value, coded: cut }: Coded, top: number): readonly [number, number] {
  return cut === "at_least" ? [value, top] : [0, value];
}

/** An item's distribution in an audience: weighted, whole percent, cut; null if `isHidden`. */
export function itemRow(
  sample: Sample,
  cell: ReleaseCell,
  tallies: readonly Tally[],
  item: { readonly id: string; readonly codes: readonly string[] },
  isHidden: (answered: number) => boolean,
): ItemRow {
  const own = new Set(cell.leaves.map((leaf) => tallies[leaf]));
  const cells = sample.cells.filter(({ tally }) => own.has(tally));
  const sum = (of: (cell: Sample["cells"][number]) => number) =>
    cells.reduce((total, one) => total + of(one), 0);
  const answered = sum(({ tally }) => tally.items[item.id]?.answered ?? 0);
  const row = { audience: cell.audience, item: item.id };
  if (isHidden(answered)) {
    const options = item.codes.map((code) => ({ code, percent: null, coded: null }));
    return { ...row, n_valid: null, options };
  }
  const weighted = sum(({ tally, weight }) => weight * (tally.items[item.id]?.answered ?? 0));
  const options = item.codes.map((code) => {
    const chose = sum(({ tally, weight }) => weight * (tally.items[item.id]?.options[code] ?? 0));
    const { value, coded: cut } = codedPercent(chose / weighted, answered);
    return { code, percent: value, coded: cut };
  });
  return { ...row, n_valid: answered, options };
}
