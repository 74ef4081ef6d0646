/** A group of people and how many they are. */
export type Counted = { key: string; n: number };

/**
 * The keys of groups that nothing may be said of: those with fewer than `k` or hidden for another reason
 * (`already`), and with them the next smallest, as long as the hidden ones together are fewer than `k`, so that
 * none is the difference between a total and what is shown.
 */
export function hideSmall(
  groups: readonly Counted[],
  k: number,
  already: ReadonlySet<string> = new Set(),
): Set<string> {
  const rank = ({ key }: Counted) => (already.has(key) ? 0 : 1);
  const people = groups
    .filter(({ n }) => n > 0)
    .sort((a, b) => rank(a) - rank(b) || a.n - b.n || order(a.key, b.key));
  const hidden = new Set(already);
  let together = 0;
  for (const { key, n } of people) {
    if (!already.has(key) && n >= k && (together === 0 || together >= k)) break;
    hidden.add(key);
    together += n;
  }
  return hidden;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
