/** A position as an SVG attribute in percent, at most two decimals, never outside 0 to 100. */
export function percent(value: number): string {
  const inside = Math.min(100, Math.max(0, value));
  return `${Math.round(inside * 100) / 100}%`;
}
