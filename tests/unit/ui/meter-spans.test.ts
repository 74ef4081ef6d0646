import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MeterPart, spansOf } from "~/ui/charts/meter-spans";
import { percent } from "~/ui/charts/percent";

const part = fc.record<MeterPart>({
  look: fc.constantFrom("done", "coming", "ask", "lost"),
  count: fc.integer({ min: -5, max: 5000 }),
});

describe("a meter", () => {
  it("sets its parts one behind the other, in shares of the total", () => {
    const spans = spansOf(4180, [
      { look: "done", count: 2948 },
      { look: "coming", count: 61 },
    ]);
    expect(spans.map(({ start, width }) => [percent(start), percent(width)])).toEqual([
      ["0%", "70.53%"],
      ["70.53%", "1.46%"],
    ]);
  });

  it("leaves out a part that counts nothing", () => {
    expect(spansOf(10, [{ look: "done", count: 0 }])).toEqual([]);
  });

  it("is empty while the total is not known", () => {
    expect(spansOf(0, [{ look: "done", count: 3 }])).toEqual([]);
  });

  it("never passes its end, whatever the counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.array(part), (total, parts) => {
        for (const span of spansOf(total, parts)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.width).toBeGreaterThan(0);
          expect(span.start + span.width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

describe("a position in percent", () => {
  it("has at most two decimals and stays inside the picture", () => {
    expect(percent(12.3456)).toBe("12.35%");
    expect(percent(-4)).toBe("0%");
    expect(percent(104)).toBe("100%");
  });
});
