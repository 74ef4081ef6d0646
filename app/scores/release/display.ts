/** How sure a figure is by its number of respondents (METHOD 9). */
type Precision = "hidden" | "low" | "normal";

const fewest = 10;
const enough = 30;

/** Below 10 nothing is shown; 10 to 29 whole points with their interval; from 30 as it is. */
export function precisionOf(n: number): Precision {
  if (n < fewest) return "hidden";
  return n < enough ? "low" : "normal";
}

/**
 * How near to 0 or 100 % a figure of n respondents may be shown (METHOD 9): nobody should read
 * off a small group that all of it, or nobody in it, answered the same.
 */
function codingDistance(n: number): number {
  if (n >= 300) return 1;
  if (n >= 100) return 2;
  if (n >= 40) return 5;
  return n >= 20 ? 10 : 20;
}

export type Coded = {
  readonly value: number;
  /** "at_most": the value or less; "at_least": the value or more; null: as computed. */
  readonly coded: "at_most" | "at_least" | null;
};

/** A mean or percentage on 0-100 of n respondents, cut at the coding distance. */
export function coded(value: number, n: number): Coded {
  const distance = codingDistance(n);
  if (value <= distance) return { value: distance, coded: "at_most" };
  if (value >= 100 - distance) return { value: 100 - distance, coded: "at_least" };
  return { value, coded: null };
}

/** What stands for the interval of n respondents who all scored the same, which none should read off. */
export function unanimousInterval(mean: number, n: number): readonly [number, number] {
  const distance = codingDistance(n);
  return [Math.max(0, mean - distance), Math.min(100, mean + distance)];
}

/** A share on 0-1 of n respondents as a whole percentage, cut at the coding distance. */
export function codedPercent(share: number, n: number): Coded {
  const cut = coded(100 * share, n);
  return { ...cut, value: Math.round(cut.value) };
}

/** A 95 % interval of a score in whole points, each end to the nearest: what every page and mail says. */
export function wholeInterval(ci95: readonly [number, number]): readonly [number, number] {
  return [Math.round(ci95[0]), Math.round(ci95[1])];
}

/** A score or percentage as its precision allows: whole points below 30 respondents. */
export function roundedFor(value: number, n: number): number {
  return precisionOf(n) === "low" ? Math.round(value) : Math.round(10 * value) / 10;
}
