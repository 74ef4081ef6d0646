/** Under this many answers the parts are not drawn: one answer could be read off. */
export const FEWEST_FOR_PARTS = 40;

/** A part of this many percent or more carries its number. */
export const SMALLEST_LABELLED = 4;

/** Room beside the longest bar, in percent of answers. */
const PAD = 3;

/** Shares of one group's answers in percent, from the opposing end to the supporting one. */
export interface ShownShares {
  kind: "shares";
  key: string;
  name: string;
  n: number;
  shares: readonly number[];
  /** Percent who could not say; they are no part of the bar. */
  cantSay?: number | undefined;
}

export interface Sides {
  oppose: number;
  neutral: number;
  support: number;
}

/** Sums of the shares on either side of the middle; an even number of options has no neutral one. */
export function sidesOf(shares: readonly number[]): Sides {
  const half = Math.floor(shares.length / 2);
  const sum = (part: readonly number[]) => part.reduce((total, share) => total + share, 0);
  return {
    oppose: sum(shares.slice(0, half)),
    neutral: shares.length % 2 === 1 ? (shares[half] ?? 0) : 0,
    support: sum(shares.slice(shares.length - half)),
  };
}

export interface Domain {
  /** Percent of answers left and right of the mark that fit. */
  left: number;
  right: number;
}

/** One scale for all rows of a plot: the mark stands at the same place in each. */
export function domainOf(rows: readonly (readonly number[])[]): Domain {
  const sides = rows.map(sidesOf);
  return {
    left: Math.max(0, ...sides.map((side) => side.oppose + side.neutral / 2)) + PAD,
    right: Math.max(0, ...sides.map((side) => side.support + side.neutral / 2)) + PAD,
  };
}

export interface Part {
  /** Index of the option. */
  index: number;
  share: number;
  /** Start and width in percent of the picture. */
  start: number;
  width: number;
  /** Shade of the scale, 1 (opposing) to 5 (supporting). */
  shade: number;
  opposing: boolean;
}

/** Where each part stands, the neutral one split at the mark. Empty parts are left out. */
export function partsOf(shares: readonly number[], domain: Domain): Part[] {
  const { oppose, neutral } = sidesOf(shares);
  const scale = 100 / (domain.left + domain.right);
  let from = domain.left - oppose - neutral / 2;
  return shares
    .map((share, index) => {
      const start = from * scale;
      from += share;
      const shade = shadeOf(index, shares.length);
      return { index, share, start, width: share * scale, shade, opposing: shade < 3 };
    })
    .filter((part) => part.share > 0);
}

/** Position of the mark in percent of the picture. */
export function markOf(domain: Domain): number {
  return (domain.left / (domain.left + domain.right)) * 100;
}

/** The shade, 1 to 5, of an option among `count`: the ends are the strongest, 3 is neutral only. */
export function shadeOf(index: number, count: number): number {
  const half = Math.floor(count / 2);
  if (count % 2 === 1 && index === half) return 3;
  if (index < half) return index === 0 ? 1 : 2;
  return index === count - 1 ? 5 : 4;
}
