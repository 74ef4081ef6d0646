type Link = { top: number; below: Link | null };

/** A longest rising subsequence of distinct numbers (patience sorting). */
export function longestRise(numbers: readonly number[]): number[] {
  const piles: Link[] = [];
  for (const top of numbers) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.top ?? 0) < top) low = middle + 1;
      else high = middle;
    }
    piles[low] = { top, below: piles[low - 1] ?? null };
  }
  const rise: number[] = [];
  for (let link = piles.at(-1) ?? null; link; link = link.below) rise.push(link.top);
  return rise.reverse();
}
