import type { SpecPlace } from "./question-spec";

/**
 * Which step of the form each place belongs to, from 0, for those who answer without a script. A new
 * step begins where something depends on an answer of the step before it; a form in which nothing
 * does is one page.
 */
export function stepsOf(places: readonly SpecPlace[]): number[] {
  let step = 0;
  let asked = new Set<string>();
  return places.map(({ keys, looksAt }) => {
    if (looksAt.some((item) => asked.has(item))) {
      step += 1;
      asked = new Set();
    }
    for (const key of keys) asked.add(key);
    return step;
  });
}
