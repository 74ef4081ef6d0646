/** The smallest group anything is shown of, and the fewest answers that stay staged between flushes. */
const K = 10;

/**
 * How many of the staged answers a flush takes (METHOD and DESIGN, "anonymous"): while the wave is open
 * a random part once at least 2k wait, leaving k; at closing all, and fewer than k are kept unscored.
 */
export function leftStaged(
  staged: number,
  when: "open" | "closing",
): { take: number; scored: boolean } {
  if (when === "closing") return { take: staged, scored: staged >= K };
  return { take: staged >= 2 * K ? staged - K : 0, scored: true };
}
