import fc from "fast-check";
import { expect, test } from "vitest";
import { type ThemeCell, themeNumbers } from "~/scores/open-text/theme-display";

const cell = (audience: string, people: number, answered = 500): ThemeCell => ({
  audience,
  people,
  answered,
});

test("nine people are too few for a number, ten are enough", () => {
  expect(themeNumbers([cell("families", 9)], 10)).toEqual({ total: { kind: "few" }, split: null });
  expect(themeNumbers([cell("families", 10)], 10).total).toEqual({ kind: "number", people: 10 });
});

test("where all but nine of those who answered are in it, no number tells what each of them wrote", () => {
  expect(themeNumbers([cell("families", 91, 100)], 10).total).toEqual({ kind: "nearly_all" });
});

test("one small audience hides the split: it would be the total less the others", () => {
  const shown = themeNumbers([cell("families", 40), cell("staff", 20), cell("business", 3)], 10);
  expect(shown).toEqual({ total: { kind: "number", people: 63 }, split: null });
});

test("two small audiences of nine each hide the split: together they would say nine and nine", () => {
  expect(
    themeNumbers([cell("families", 40), cell("staff", 9), cell("business", 9)], 10).split,
  ).toBeNull();
});

test("three small audiences that could each be anything are hidden beside the others", () => {
  const cells = [cell("families", 40), cell("staff", 5), cell("business", 4), cell("community", 6)];
  expect(themeNumbers(cells, 10).split).toEqual([
    { audience: "families", people: 40 },
    { audience: "staff", people: null },
    { audience: "business", people: null },
    { audience: "community", people: null },
  ]);
});

test("where fewer than twenty answered, nothing is shown, whatever they wrote", () => {
  expect(themeNumbers([cell("families", 12, 19)], 10)).toEqual({
    total: { kind: "not_shown" },
    split: null,
  });
});

const K = 3;
const cells = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 3 * K }), fc.integer({ min: 0, max: 3 * K }))
    .map(([a, b]) => ({ people: Math.min(a, b), answered: Math.max(a, b) })),
  { minLength: 1, maxLength: 4 },
);

test("who knows the rule, how many answered and all that is shown cannot tell a small group's number", () => {
  fc.assert(
    fc.property(cells, (drawn) => {
      const named = drawn.map((one, index) => ({ ...one, audience: `a${index}` }));
      const shown = JSON.stringify(themeNumbers(named, K));
      const possible = worlds(named.map(({ answered }) => answered)).filter((people) => {
        const other = named.map((one, index) => ({ ...one, people: people[index] ?? 0 }));
        return JSON.stringify(themeNumbers(other, K)) === shown;
      });
      named.forEach(({ people, answered }, index) => {
        const values = possible.map((world) => world[index] ?? 0);
        expectHidden(people, answered, values);
        const out = values.map((value) => answered - value);
        expectHidden(answered - people, answered, out);
      });
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** A number below K may be anything below K (or all, where fewer answered), or something that is no small group. */
function expectHidden(people: number, answered: number, values: readonly number[]): void {
  if (people >= K || answered === 0) return;
  const small = new Set(values.filter((value) => value < K));
  const isUnknown = small.size === Math.min(K, answered + 1);
  expect(isUnknown || values.some((value) => value >= K)).toBe(true);
}

/** Every way in which so many could be in the theme. */
function worlds(answered: readonly number[]): number[][] {
  return answered.reduce<number[][]>(
    (some, most) =>
      some.flatMap((one) => Array.from({ length: most + 1 }, (_, people) => [...one, people])),
    [[]],
  );
}
