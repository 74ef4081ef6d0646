import fc from "fast-check";
import { expect, test } from "vitest";
import { seenTexts } from "~/people/csv/seen-texts";

test("a text is new once and then stands in the row it was first seen in", () => {
  const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 30 });
  fc.assert(
    fc.property(texts, (all) => {
      const seen = seenTexts();
      expect(all.map((text, i) => seen(text, i + 1))).toEqual(
        all.map((text, i) => (all.indexOf(text) === i ? 0 : all.indexOf(text) + 1)),
      );
    }),
  );
});

test("300,000 ids that differ by little are all told apart", () => {
  const seen = seenTexts();
  let repeated = 0;
  for (let i = 1; i <= 300_000; i++) if (seen(`person-${i}`, i) !== 0) repeated++;
  expect(repeated).toBe(0);
  expect(seen("person-777", 2_000_000)).toBe(777);
}, 30_000);
