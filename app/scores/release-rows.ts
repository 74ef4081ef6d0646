import { type Coded, coded, codedPercent } from "./display";
import type { Estimate } from "./estimate";
import type { ReleaseCell } from "./release-cells";
import type { Sample } from "./sample";
import type { Tally } from "./tally";

/** A construct in a row; scores on 0-100, shares on 0-1, everything null where hidden. */
export type ConstructFigures = {
  readonly n_valid: number | null;
  readonly mean: number | null;
  readonly se: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly share_at_least_75: number | null;
  /** Where a figure near 0 or 100 % is cut to what may be shown of so few (METHOD 9). */
  readonly mean_coded: Coded["coded"];
  readonly share_coded: Coded["coded"];
};

export type ReleaseRow = {
  readonly audience: string;
  readonly school?: string;
  readonly language?: string;
  readonly n: number | null;
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
  ...{ n_valid: null, mean: null, se: null, ci95: null, share_at_least_75: null },
  ...{ mean_coded: null, share_coded: null },
};

export function constructFigures(found: Estimate): ConstructFigures {
  const { mean, share_at_least_75: share, n_valid } = found;
  if (mean === null || share === null) return hiddenFigures;
  const cutMean = coded(mean, n_valid);
  const cutShare = coded(100 * share, n_valid);
  const above = cutMean.coded === "at_least";
  const bounds = above ? ([cutMean.value, 100] as const) : ([0, cutMean.value] as const);
  return {
    n_valid,
    mean: cutMean.value,
    se: cutMean.coded ? null : found.se,
    ci95: cutMean.coded ? bounds : found.ci95,
    share_at_least_75: cutShare.coded ? cutShare.value / 100 : share,
    mean_coded: cutMean.coded,
    share_coded: cutShare.coded,
  };
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
