import { describe, expect, it } from "vitest";
import { pointAt, segmentPath, segmentText } from "~/ui/charts/ring-shape";

describe("the ring", () => {
  it("draws the top segment as the look has it", () => {
    expect(segmentPath(0)).toBe(
      "M98.7 43.8A200 200 0 0 1 321.3 43.8L308.7 95.7L266.7 125.2A102 102 0 0 0 153.3 125.2L141.9 75.2Z",
    );
  });

  it("draws the last segment as the look has it", () => {
    expect(segmentPath(4)).toBe(
      "M17.6 264.5A200 200 0 0 1 86.3 52.8L131.8 80.8L146.9 129.8A102 102 0 0 0 111.9 237.8L60.8 233.1Z",
    );
  });

  it("measures angles clockwise from the top", () => {
    expect(pointAt(0, 100)).toEqual({ x: 210, y: 110 });
    expect(pointAt(90, 100).x).toBeCloseTo(310);
    expect(pointAt(180, 100).y).toBeCloseTo(310);
  });

  it("sets the words of every segment between the inner and the outer edge", () => {
    for (const index of [0, 1, 2, 3, 4]) {
      const { name, under } = segmentText(index);
      for (const { x, y } of [name, under]) {
        const radius = Math.hypot(x - 210, y - 210);
        expect(radius).toBeGreaterThan(110);
        expect(radius).toBeLessThan(190);
      }
      expect(under.y - name.y).toBeCloseTo(20);
    }
  });
});
