import fc from "fast-check";
import { expect, test } from "vitest";
import { exportBytes, exportFiles, hashOf } from "~/scores/exports/data-package";
import { type Group, release, wave } from "../support/release";
import { sourceOf } from "./support";

/** A school nobody answered from is no protector, which staff know: its tables are another release. */
const few = fc.integer({ min: 1, max: 9 });

/**
 * Two waves that differ only in the counts of groups that are hidden: a school of few whose protector
 * has so many more or fewer, staff of whom too few answered, partners of whom few answered.
 * Everybody of an audience answers alike, so that what is shown does not hang on weights.
 */
const pairs = fc
  .record({
    big: fc.integer({ min: 45, max: 80 }),
    protector: fc.integer({ min: 20, max: 30 }),
    one: few,
    other: few,
    staff: fc.tuple(few, few),
    business: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    answer: fc.constantFrom("a", "b", "c", "d", "e"),
  })
  .map(({ big, protector, one, other, staff, business, answer }) => {
    const school = (name: string, n: number): Group => ({
      ...{ school: name, audience: "families", n, N: 100, answer },
    });
    const apart = (audience: string, n: number): Group => ({
      ...{ school: "DISTRICT", audience, n, N: 40, answer },
    });
    const of = (small: number, pad: number, staffN: number, businessN: number) => [
      ...[school("S1", big), school("S2", small), school("S3", protector + pad)],
      ...[apart("staff", staffN), apart("business", businessN), apart("higher_ed", 4)],
    ];
    return [
      of(one, 10 - one, staff[0], business[0]),
      of(other, 10 - other, staff[1], business[1]),
    ] as const;
  });

test("releases that differ only in what is hidden give the same bytes in every file", () => {
  let compared = 0;
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      const [one, other] = [release(wave(first)), release(wave(second))];
      const hidden = one.tables.flatMap((table) =>
        table.name === "items" ? [] : table.rows.filter(({ n }) => n === null),
      );
      // Both schools, staff and partners: else the story is not the one told above.
      fc.pre(hidden.filter(({ school }) => school === "S2" || school === "S3").length === 2);
      compared += 1;
      expect(one.tables.map(({ name, rows }) => [name, rows.length])).toEqual(
        other.tables.map(({ name, rows }) => [name, rows.length]),
      );
      for (const file of exportFiles) {
        const [a, b] = [one, other].map((built) => exportBytes(sourceOf(built), file));
        expect({ file, hash: hashOf(a ?? "") }).toEqual({ file, hash: hashOf(b ?? "") });
      }
    }),
    { numRuns: 30 },
  );
  expect(compared).toBeGreaterThan(10);
});
