import { expect, test } from "vitest";
import { independentChange } from "~/scores/estimates/change";
import { isFewAnswered } from "~/scores/release/few-answered";
import { amongMany, rowChange } from "~/scores/release/release-change";
import {
  type ConstructFigures,
  hiddenFigures,
  type ReleaseRow,
} from "~/scores/release/release-rows";
import { scoreResults } from "~/scores/results/results-rows";

const figures = (more: Partial<ConstructFigures> = {}): ConstructFigures => ({
  ...hiddenFigures,
  ...{ n_valid: 120, mean: 48.4, se: 1, ci95: [46.4, 50.4] as const, share_at_least_75: 0.2 },
  ...more,
});

const row = (
  audience: string,
  awareness: ConstructFigures,
  n: number | null = 120,
): ReleaseRow => ({
  ...{ audience, n, people: 240, response_rate: n === null ? null : n / 240 },
  constructs: { awareness },
});

type Score = { mean: number; se?: number };
const since = (wave: number, then: Score, now: Score) =>
  rowChange(wave, independentChange({ se: 1, ...then }, { se: 1, ...now }), false);
const verdict = (now: Score, then: Score) => since(1, then, now)?.verdict;

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

const change = since(2, { mean: 40.4 }, { mean: 48.4 });

test("a change is told since the wave on the page, with the smallest that would have been seen", () => {
  const of = (before: number | null) =>
    scoreResults([row("staff", figures({ change }))], "awareness", { nameOf, before })[0];
  expect(of(2)).toMatchObject({ before: 40, points: 8, change: "up", smallest: 4 });
  expect(of(1)).not.toHaveProperty("change");
  expect(of(null)).not.toHaveProperty("change");
});

test("people who answered have neither interval nor comparison", () => {
  const [score] = scoreResults([row("community", figures({ change }))], "awareness", {
    ...{ nameOf, openLink: true, before: 2 },
  });
  expect(score).toMatchObject({ openLink: true, value: 48 });
  expect(score).not.toHaveProperty("interval");
  expect(score).not.toHaveProperty("change");
});

test("a group of which few answered is said to be so", () => {
  const [score] = scoreResults([row("families", figures(), 40)], "awareness", { nameOf });
  expect(score).toMatchObject({ fewAnswered: true });
});

test("few are under a fifth of the families and under half of the staff", () => {
  expect(isFewAnswered(row("families", figures(), 47))).toBe(true);
  expect(isFewAnswered(row("families", figures(), 48))).toBe(false);
  expect(isFewAnswered(row("staff", figures(), 119))).toBe(true);
  expect(isFewAnswered(row("staff", figures(), 120))).toBe(false);
  expect(isFewAnswered(row("families", hiddenFigures, null))).toBe(false);
});

test("a change is up or down from five points on, and only beyond chance", () => {
  expect(verdict({ mean: 55 }, { mean: 50 })).toBe("up");
  expect(verdict({ mean: 45 }, { mean: 50 })).toBe("down");
  expect(verdict({ mean: 54.9 }, { mean: 50 })).toBe("same");
  expect(verdict({ mean: 60, se: 4 }, { mean: 50, se: 4 })).toBe("same");
  expect(verdict({ mean: 60, se: 4 }, { mean: 50, se: 3 })).toBe("up");
});

test("of many schools only those changed whose change stays clear after Holm's adjustment", () => {
  const one = (points: number) => since(1, { mean: 50, se: 2 }, { mean: 50 + points, se: 2 });
  const [alone] = amongMany([one(7)]);
  expect(alone?.verdict).toBe("up");
  const many = amongMany([one(7), null, ...Array.from({ length: 19 }, () => one(0.5)), one(20)]);
  expect(many[0]?.verdict).toBe("same");
  expect(many[1]).toBeNull();
  expect(many.at(-1)?.verdict).toBe("up");
});
