/** A running sum whose result does not depend on the order of what was added. */
export type ExactSum = { add(value: number): void; total(): number };

/** Keeps the rounding errors as further partial sums (Shewchuk 1997, as Python's `math.fsum`). */
export function exactSum(): ExactSum {
  let partials: number[] = [];
  return {
    add(value) {
      const next: number[] = [];
      let x = value;
      for (const partial of partials) {
        const [high, low] = twoSum(x, partial);
        if (low !== 0) next.push(low);
        x = high;
      }
      next.push(x);
      partials = next;
    },
    total: () => roundedTotal(partials),
  };
}

function twoSum(a: number, b: number): [high: number, low: number] {
  const [large, small] = Math.abs(a) >= Math.abs(b) ? [a, b] : [b, a];
  const high = large + small;
  return [high, small - (high - large)];
}

/** Sums partials from the largest down, rounding half-way cases by what is still below. */
function roundedTotal(partials: readonly number[]): number {
  let index = partials.length - 1;
  let high = partials[index] ?? 0;
  let low = 0;
  while (index > 0 && low === 0) {
    index -= 1;
    [high, low] = twoSum(high, partials[index] ?? 0);
  }
  const below = partials[index - 1] ?? 0;
  if (index > 0 && ((low < 0 && below < 0) || (low > 0 && below > 0))) {
    const twice = low * 2;
    const rounded = high + twice;
    if (rounded - high === twice) return rounded;
  }
  return high;
}
