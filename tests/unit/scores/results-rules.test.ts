import fc from "fast-check";
import { expect, test } from "vitest";
import { tQuantile } from "~/scores/estimates/distributions";
import { degreesOf, quantileOf } from "~/scores/estimates/student-t";
import type { ReleaseTable } from "~/scores/release/release";
import { hiddenFigures } from "~/scores/release/release-rows";
import { filteredTables, readFilter } from "~/scores/results/results-filter";
import { isOnTrial, mayHeadline, weightRemark } from "~/scores/results/results-headline";
import { largestGaps } from "~/scores/results/results-missing";
import type { ScoreResult } from "~/scores/results/results-rows";
import { joined, placesOf, type TrendPoint } from "~/ui/charts/trend";

const row = (place: { audience: string; school?: string; language?: string }) => ({
  ...{ ...place, n: 20, people: 50, response_rate: null },
  constructs: { awareness: hiddenFigures },
});
const tables: ReleaseTable[] = [
  { name: "audience", rows: [row({ audience: "families" }), row({ audience: "staff" })] },
  {
    name: "school",
    rows: [row({ audience: "families", school: "A" }), row({ audience: "staff", school: "B" })],
  },
  { name: "language", rows: [row({ audience: "families", language: "es" })] },
  { name: "items", rows: [{ audience: "staff", item: "AW1", n_valid: null, options: [] }] },
];
const asked = (query: string) => readFilter(new URLSearchParams(query), tables);

test("a filter names rows that the tables have, and never crosses school with language", () => {
  expect(asked("audience=families&school=A")).toEqual({ audience: "families", school: "A" });
  expect(asked("audience=&school=")).toEqual({});
  expect(asked("audience=business")).toBeNull();
  expect(asked("school=C")).toBeNull();
  expect(asked("school=A&language=es")).toBeNull();
});

test("a filtered release has no row that the whole one lacks", () => {
  const found = filteredTables(tables, { school: "B" });
  expect(found.map(({ rows }) => rows.length)).toEqual([2, 1, 0, 0]);
  const staff = filteredTables(tables, { audience: "staff" });
  expect(staff.map(({ rows }) => rows.length)).toEqual([1, 1, 0, 1]);
});

const score = (more: object): ScoreResult => ({
  ...{ kind: "score", key: "families", name: "F", n: 50, value: 48, coded: null },
  ...{ fewAnswered: false, place: { audience: "families" }, ...more },
});
const weighting = (deff: number) => [
  { audience: "families", deff, marginError: 0, capped: 0, joined: [], unraked: null },
];

test("uneven weights are warned of from 2, and make no headline from 4", () => {
  expect([2, 2.1, 4, 4.1].map((deff) => weightRemark(weighting(deff), "families"))).toEqual([
    ...[null, "uneven", "uneven", "too_uneven"],
  ]);
  expect(mayHeadline(score({}), weighting(4))).toBe(true);
  expect(mayHeadline(score({}), weighting(4.1))).toBe(false);
});

test("a scale whose items run against each other makes no headline; one on trial says so", () => {
  expect(mayHeadline(score({ reliability: "unpublished" }), [])).toBe(false);
  expect(isOnTrial([score({ reliability: "shown" })])).toBe(true);
  expect(isOnTrial([score({ reliability: "headline" }), score({})])).toBe(false);
});

test("the largest gaps are named first, and small ones not at all", () => {
  const shares = (name: string, roster: number, answered: number) => ({
    ...{ kind: "shares" as const, key: name, name, roster, answered },
  });
  const rows = [shares("a", 20, 18), shares("b", 30, 20), shares("c", 25, 20), shares("d", 25, 42)];
  const gaps = largestGaps([{ audience: "families", by: "school", rows }]);
  expect(gaps.map(({ name }) => name)).toEqual(["b", "c"]);
});

test("the quantile of an interval leads back to its degrees of freedom", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (df) => {
      const t = tQuantile(0.975, df);
      const found = quantileOf(50, 1, [Math.max(0, 50 - t), Math.min(100, 50 + t)]);
      expect(found === null ? df : degreesOf(found)).toBe(df);
    }),
  );
});

test("a line joins what was asked alike, and leaves out what was asked otherwise", () => {
  const point = (key: string, apart = false): TrendPoint => ({
    ...{ kind: "point", key, label: key, value: 50, apart },
  });
  const gap: TrendPoint = { kind: "none", key: "3", label: "3", reason: "" };
  expect(joined([point("1"), point("2", true), gap, point("4"), point("5")])).toEqual([
    [0, 3],
    [3, 4],
  ]);
  expect(placesOf(1)).toHaveLength(1);
  expect(placesOf(3)[0]).toBeLessThan(placesOf(3)[1] ?? 0);
});
