/** The keys with one of them a place up or down; unchanged where there is no further place. */
export function moved(keys: readonly string[], key: string, direction: "up" | "down"): string[] {
  const from = keys.indexOf(key);
  const to = direction === "up" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= keys.length) return [...keys];
  return keys.toSpliced(from, 1).toSpliced(to, 0, key);
}
