import fc from "fast-check";
import { expect, test } from "vitest";
import { fileTables } from "~/scores/exports/file-tables";
import {
  audienceFacts,
  decoyFacts,
  type PublishedRelease,
  reliabilityFacts,
  weightingFacts,
} from "~/scores/method/published-facts";
import type { ReleaseTable } from "~/scores/release/release";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { type Group, release, wave } from "../support/release";

function published(groups: readonly Group[]): PublishedRelease {
  const { tallies, roster } = wave(groups);
  const built = release({ tallies, roster });
  return {
    ...{ definition: standardSurvey(), weightings: built.weightings },
    tables: fileTables(built.tables),
    leftOut: built.dropped.map(({ table }) => table),
    counts: [...new Set(roster.map(({ audience }) => audience))].map((audience) => {
      const own = tallies.filter((tally) => tally.audience === audience);
      const sum = (of: (tally: (typeof own)[number]) => number) =>
        own.reduce((total, tally) => total + of(tally), 0);
      return {
        ...{ audience, n: sum(({ n }) => n), complete: sum((one) => one.complete) },
        partial: sum((one) => one.partial),
        invited: roster
          .filter((row) => row.audience === audience)
          .reduce((total, { count }) => total + count, 0),
      };
    }),
  };
}

const allFacts = (of: PublishedRelease) => ({
  audiences: audienceFacts(of),
  weighting: weightingFacts(of),
  reliability: reliabilityFacts(of),
  decoy: decoyFacts(of),
});

test("rates are AAPOR's, how far people came is to the nearest ten", () => {
  const families = { school: "S1", audience: "families", n: 40, N: 100, silent: 14 };
  const [facts] = audienceFacts(published([families]));
  expect(facts).toMatchObject({
    ...{ audience: "families", people: 100, invited: 100, n: 40 },
    rates: { rr1: 26, rr2: 40 },
    dispositions: { complete: 30, partial: 10, brokenOff: 0, none: 60 },
  });
});

test("of a hidden group only how many were asked is told", () => {
  const [, staff] = audienceFacts(
    published([
      { school: "S1", audience: "families", n: 40, N: 100 },
      { school: "S1", audience: "staff", n: 8, N: 30 },
    ]),
  );
  expect(staff).toEqual({
    ...{ audience: "staff", isWeighted: true, people: 30, invited: 30 },
    ...{ n: null, rates: null, dispositions: null },
  });
});

test("how an audience was weighted is told where all its schools are shown, else not", () => {
  const school = (name: string, n: number, N: number) => ({
    ...{ school: name, audience: "families", n, N },
  });
  const open = weightingFacts(published([school("S1", 60, 100), school("S2", 20, 200)]));
  expect(open).toMatchObject({ joined: 0, untold: [] });
  expect(open.told).toMatchObject([{ audience: "families", isRaked: true, marginError: 0 }]);
  expect(open.told[0]?.deff).toBeGreaterThan(1.2);
  const closed = weightingFacts(
    published([school("S1", 60, 100), school("S2", 20, 200), school("S3", 1, 90)]),
  );
  expect(closed).toEqual({ told: [], joined: 0, untold: ["families"] });
});

test("releases that differ only in what is hidden make the same page", () => {
  const few = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(few, few, few, few, (one, other, staff, otherStaff) => {
      const of = (small: number, staffN: number) => {
        const school = (name: string, n: number) => ({
          ...{ school: name, audience: "families", n, N: 100, answer: "c" },
        });
        return published([
          ...[school("S1", 60), school("S2", small), school("S3", 30 - small)],
          { school: "DISTRICT", audience: "staff", n: staffN, N: 40, answer: "c" },
        ]);
      };
      expect(allFacts(of(one, staff))).toEqual(allFacts(of(other, otherStaff)));
    }),
    { numRuns: 12 },
  );
});

test("a decoy's share is of those who claim to know it, a bound turned round", () => {
  const survey = standardSurvey();
  survey.sections[0]?.items.push({
    ...{ id: "DC1", kind: "single", required: false, scored: false, options: "knowledge" },
    text: { all: { en: "The Lighthouse programme?" } },
  });
  const item = (audience: string, percent: number | null, coded: "at_least" | null) => ({
    ...{ audience, item: "DC1", n_valid: percent === null ? null : 25 },
    options: [{ code: "1", percent, coded }],
  });
  const rows = [
    item("families", 82, null),
    item("staff", 90, "at_least"),
    item("business", null, null),
  ];
  const tables: ReleaseTable[] = [{ name: "items", rows }];
  const found = decoyFacts({
    ...{ definition: survey, tables, leftOut: [], weightings: [], counts: [] },
  });
  expect(found).toEqual([
    { item: "DC1", audience: "families", percent: 18, bound: null },
    { item: "DC1", audience: "staff", percent: 10, bound: "at_most" },
  ]);
});
