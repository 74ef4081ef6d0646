import { expect, test } from "vitest";
import { completion } from "~/scores/scoring/score";
import { type ScoringInstrument, scoringPlan } from "~/scores/scoring/scoring-instrument";
import { tallyResponses } from "~/scores/tallies/tally-responses";
import { commonMultiple, wholeScores } from "~/scores/tallies/whole-scores";

const options = [
  { code: "1", score: 0 },
  { code: "2", score: 50 },
  { code: "3", score: 100 },
  { code: "9", score: null, counts_as: "dont_know" as const },
];
const ids = ["A", "B", "C", "D", "E"];
const instrument: ScoringInstrument = {
  constructs: { trust: { min_items: 3, of: 5, kind: "reflective" } },
  items: { staff: ids.map((id) => ({ id, construct: "trust", options })) },
};
const plan = scoringPlan(instrument, "staff");
const cell = { wave: "1", school: "A", audience: "staff", language: "en" };
const answer = (codes: string) =>
  Object.fromEntries([...codes].map((code, at) => [ids[at] ?? "", code]));

test("four fifths of the scored items are complete, half partial; don't know is an answer", () => {
  expect(
    ["12312", "1999", "123", "12", "1"].map((codes) => completion(answer(codes), plan)),
  ).toEqual(["complete", "complete", "partial", "break_off", "break_off"]);
});

test("a tally counts completions, and crosses of those who have a score of every item", () => {
  const given = ["33333", "12321", "1239", "12", "33339"].map((codes) => answer(codes));
  const [tally] = tallyResponses(
    given.map((answers) => ({ ...cell, answers })),
    instrument,
  );
  expect(tally).toMatchObject({ n: 5, complete: 4, partial: 0 });
  expect(tally?.crosses.trust?.n).toBe(2);
  expect(tally?.crosses.trust?.sums).toEqual([100, 150, 200, 150, 100]);
  expect(tally?.crosses.trust?.products[1]).toEqual([10_000, 12_500, 15_000, 12_500, 10_000]);
});

test("scores become whole numbers by the smallest power of ten, in a type that holds their squares", () => {
  const scored = (score: number) =>
    wholeScores({
      ...plan,
      scales: plan.scales.map((scale) => ({
        ...scale,
        items: scale.items.map((item) => ({
          ...item,
          options: new Map([["1", { score, dontKnow: false }]]),
        })),
      })),
    });
  expect(scored(25)).toMatchObject({ factor: 1n, type: "int4" });
  expect(scored(33.25)).toMatchObject({ factor: 100n, type: "int8" });
  expect(scored(33.25).of(33.25)).toBe(3325n);
  expect(scored(100 / 3).type).toBe("numeric");
  expect(plan.scales.map(commonMultiple)).toEqual([60n]);
});
