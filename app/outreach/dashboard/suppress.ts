/** A group of people and how many they are. */
export type Counted = { key: string; n: number };

/**
 * The keys of groups that nothing may be said of: those with fewer than `k`, and with them the next
 * smallest, as long as the hidden ones together are fewer than `k`, so that none is the difference between a
 * total and what is shown.
 */
export function hideSmall(groups: readonly Counted[], k: number): Set<string> {
  const people = groups.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n || order(a.key, b.key));
  const hidden = new Set<string>();
  let together = 0;
  for (const { key, n } of people) {
    if (n >= k && (together === 0 || together >= k)) break;
    hidden.add(key);
    together += n;
  }
  return hidden;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
