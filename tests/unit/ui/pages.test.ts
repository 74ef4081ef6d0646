import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageNumbers } from "~/ui/parts/pages";

describe("the numbers of a pagination", () => {
  it("are all there when they are few", () => {
    expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
  });

  it("leave gaps between the ends and the neighbours", () => {
    expect(pageNumbers(10, 20)).toEqual([1, null, 9, 10, 11, null, 20]);
  });

  it("name a single page rather than leave a gap for it", () => {
    expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  });

  it("always hold the first, the current and the last page, ascending", () => {
    const pages = fc.integer({ min: 1, max: 500 });
    const place = pages.chain((count) =>
      fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)),
    );
    fc.assert(
      fc.property(place, ([page, count]) => {
        const numbers = pageNumbers(page, count).filter((n) => n !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers).toEqual(expect.arrayContaining([1, page, count]));
        expect(numbers.every((n) => n >= 1 && n <= count)).toBe(true);
      }),
    );
  });
});
