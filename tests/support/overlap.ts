/** The chance that a random time of one list is longer than one of the other: 0.5 where nothing differs. */
export function overlap(left: readonly number[], right: readonly number[]): number {
  const wins = left.flatMap((a) => right.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
