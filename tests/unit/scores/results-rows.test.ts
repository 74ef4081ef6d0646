import { expect, test } from "vitest";
import { type ConstructFigures, hiddenFigures, type ReleaseRow } from "~/scores/release-rows";
import { compareFigures } from "~/scores/results-change";
import { isFewAnswered, scoreResults } from "~/scores/results-rows";

const figures = (more: Partial<ConstructFigures> = {}): ConstructFigures => ({
  ...{ n_valid: 120, mean: 48.4, se: 1, ci95: [46.4, 50.4] as const, share_at_least_75: 0.2 },
  ...{ mean_coded: null, share_coded: null },
  ...more,
});

const row = (
  audience: string,
  awareness: ConstructFigures,
  n: number | null = 120,
): ReleaseRow => ({
  ...{ audience, n },
  constructs: { awareness },
});

const nameOf = ({ audience }: ReleaseRow) => audience;

test("a hidden row is its name and nothing else, whatever hid it", () => {
  const rows = [row("families", hiddenFigures, null), row("staff", hiddenFigures, 42)];
  expect(scoreResults(rows, "awareness", { nameOf })).toEqual([
    { kind: "hidden", key: "families", name: "families" },
    { kind: "hidden", key: "staff", name: "staff" },
  ]);
});

test("rows keep the release's order, whichever of them are hidden", () => {
  const names = ["families", "staff", "business", "community"];
  const orders = names.map((hidden) =>
    scoreResults(
      names.map((name) => row(name, name === hidden ? hiddenFigures : figures())),
      "awareness",
      { nameOf },
    ).map(({ key }) => key),
  );
  for (const order of orders) expect(order).toEqual(names);
});

test("a score is in whole points with its interval and says how sure it is", () => {
  const [score] = scoreResults([row("staff", figures({ n_valid: 29 }))], "awareness", { nameOf });
  expect(score).toMatchObject({ n: 29, value: 48, interval: [46, 50], lowPrecision: true });
});

test("people who answered have neither interval nor comparison", () => {
  const [score] = scoreResults([row("community", figures())], "awareness", {
    nameOf,
    openLink: true,
    comparisonOf: () => ({ before: 40, points: 8, change: "up" }),
  });
  expect(score).toMatchObject({ openLink: true, value: 48 });
  expect(score).not.toHaveProperty("interval");
  expect(score).not.toHaveProperty("change");
});

test("a group of which few answered is said to be so, and not compared", () => {
  const [score] = scoreResults([row("families", figures())], "awareness", {
    nameOf,
    fewAnswered: () => true,
    comparisonOf: () => ({ before: 40, points: 8, change: "up" }),
  });
  expect(score).toMatchObject({ fewAnswered: true });
  expect(score).not.toHaveProperty("before");
});

test("few are under a fifth of the families and under half of the staff", () => {
  const roster = ["families", "staff"].map((audience) => ({
    ...{ school: "S01", audience, language: "en", count: 240 },
  }));
  expect(isFewAnswered(row("families", figures(), 47), roster)).toBe(true);
  expect(isFewAnswered(row("families", figures(), 48), roster)).toBe(false);
  expect(isFewAnswered(row("staff", figures(), 119), roster)).toBe(true);
  expect(isFewAnswered(row("staff", figures(), 120), roster)).toBe(false);
  expect(isFewAnswered(row("families", hiddenFigures, null), roster)).toBe(false);
});

test("a change is up or down from five points on, and only beyond chance", () => {
  const change = (now: Partial<ConstructFigures>, then: Partial<ConstructFigures>) =>
    compareFigures(figures(now), figures(then))?.change;
  expect(change({ mean: 55 }, { mean: 50 })).toBe("up");
  expect(change({ mean: 45 }, { mean: 50 })).toBe("down");
  expect(change({ mean: 54.9 }, { mean: 50 })).toBe("same");
  expect(change({ mean: 60, se: 4 }, { mean: 50, se: 4 })).toBe("same");
  expect(change({ mean: 60, se: 4 }, { mean: 50, se: 3 })).toBe("up");
});

test("a bound has no standard error and is compared with nothing", () => {
  const bound = figures({ mean: 98, se: null, mean_coded: "at_least" });
  expect(compareFigures(bound, figures())).toBeNull();
  expect(compareFigures(figures(), hiddenFigures)).toBeNull();
});
