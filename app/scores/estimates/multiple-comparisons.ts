/** Holm's adjusted p values, in the order given. For "which schools changed". */
export function holm(p: readonly number[]): number[] {
  const m = p.length;
  return stepped(p, "ascending", (value, rank) => (m - rank) * value, Math.max);
}

/** Benjamini and Hochberg's adjusted p values, in the order given. For exploration. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const m = p.length;
  return stepped(p, "descending", (value, rank) => (m / (m - rank)) * value, Math.min);
}

function stepped(
  p: readonly number[],
  direction: "ascending" | "descending",
  scaled: (value: number, rank: number) => number,
  keep: (a: number, b: number) => number,
): number[] {
  const sign = direction === "ascending" ? 1 : -1;
  const order = p
    .map((value, index) => ({ value, index }))
    .sort((a, b) => sign * (a.value - b.value));
  const adjusted = p.map(() => 0);
  let running = direction === "ascending" ? 0 : 1;
  order.forEach(({ value, index }, rank) => {
    running = keep(running, Math.min(1, scaled(value, rank)));
    adjusted[index] = running;
  });
  return adjusted;
}
