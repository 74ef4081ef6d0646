import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellCount, cellKey, mergeThinCells } from "~/campaigns/thin-cells";

const cell = (schoolId: string | null, language: string, count: number): CellCount => ({
  audience: "families",
  schoolId,
  language,
  count,
});
const A = (language: string, count: number) => cell("A", language, count);
const B = (language: string, count: number) => cell("B", language, count);
const placeOf = (own: CellCount, all: CellCount[], fixed: CellCount[] = []) => {
  const place = mergeThinCells(all, fixed).get(cellKey(own));
  return place && `${place.schoolId ?? "DISTRICT"}/${place.language}`;
};

describe("merging thin cells", () => {
  it("leaves cells of thirty and more alone", () => {
    expect(placeOf(A("en", 30), [A("en", 30), B("en", 31)])).toBe("A/en");
  });

  it("merges a school's thin languages into other first", () => {
    const all = [A("en", 40), A("es", 20), A("vi", 12)];
    expect(placeOf(A("es", 20), all)).toBe("A/other");
    expect(placeOf(A("en", 40), all)).toBe("A/en");
  });

  it("merges schools into DISTRICT where that is not enough", () => {
    const all = [A("en", 40), A("es", 20), B("en", 50), B("es", 15)];
    expect(placeOf(A("es", 20), all)).toBe("DISTRICT/other");
    expect(placeOf(B("es", 15), all)).toBe("DISTRICT/other");
  });

  it("takes in the smallest cell of the audience where even DISTRICT stays thin", () => {
    const all = [A("en", 40), B("en", 35), B("es", 3)];
    expect(placeOf(B("es", 3), all)).toBe("DISTRICT/other");
    expect(placeOf(B("en", 35), all)).toBe("DISTRICT/other");
    expect(placeOf(A("en", 40), all)).toBe("A/en");
  });

  it("lets newcomers join a cell that stands and holds those who would found a thin one", () => {
    const fixed = [A("en", 40)];
    expect(placeOf(A("en", 1), [A("en", 1)], fixed)).toBe("A/en");
    expect(placeOf(A("es", 1), [A("es", 1)], fixed)).toBeNull();
    const withRest = [...fixed, cell(null, "other", 31)];
    expect(placeOf(A("es", 1), [A("es", 1)], withRest)).toBe("DISTRICT/other");
  });

  it("leaves no thin cell unless the whole audience is one, and loses nobody", () => {
    const counts = fc.uniqueArray(
      fc.record({
        audience: fc.constantFrom("families", "staff"),
        schoolId: fc.constantFrom("A", "B", "C", null),
        language: fc.constantFrom("en", "es", "vi"),
        count: fc.integer({ min: 1, max: 60 }),
      }),
      { selector: cellKey, maxLength: 20 },
    );
    fc.assert(
      fc.property(counts, (own) => {
        const merged = mergeThinCells(own);
        const sizes = new Map<string, number>();
        const ofAudience = new Map<string, Set<string>>();
        for (const one of own) {
          const place = merged.get(cellKey(one));
          if (!place || place.audience !== one.audience) return false;
          const key = cellKey(place);
          sizes.set(key, (sizes.get(key) ?? 0) + one.count);
          ofAudience.set(one.audience, (ofAudience.get(one.audience) ?? new Set()).add(key));
        }
        return [...ofAudience.values()].every(
          (keys) => keys.size === 1 || [...keys].every((key) => (sizes.get(key) ?? 0) >= 30),
        );
      }),
    );
  });
});
