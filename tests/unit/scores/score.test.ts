import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRespondent, scoreAnswers } from "~/scores/scoring/score";
import { type ScoringInstrument, scoringPlan } from "~/scores/scoring/scoring-instrument";
import { tallyResponses } from "~/scores/tallies/tally-responses";

const scale = (turned = false, dontKnow: number | null = null) => [
  ...[1, 2, 3, 4, 5].map((code) => ({ code, score: 25 * (turned ? 5 - code : code - 1) })),
  { code: 9, score: dontKnow, counts_as: "dont_know" as const },
];

const instrument: ScoringInstrument = {
  constructs: {
    awareness: { kind: "reflective", min_items: 2, of: 3 },
    buy_in: { kind: "reflective", min_items: 2, of: 3 },
    involvement: { kind: "formative (steps)", min_items: 1, of: 1 },
    concern: { kind: "one item, shown as its distribution, never scored", min_items: 1, of: 1 },
  },
  items: {
    business: [
      ...["A1", "A2", "A3"].map((id) => ({ id, construct: "awareness", options: scale(false, 0) })),
      ...["B1", "B2"].map((id) => ({ id, construct: "buy_in", options: scale() })),
      { id: "B3", construct: "buy_in", options: scale(true) },
      { id: "I1", construct: "involvement", options: scale() },
      { id: "C1", construct: "concern", options: scale() },
    ],
  },
};
const plan = scoringPlan(instrument, "business");

describe("one respondent's scores", () => {
  test("are the mean of the answered items, the option's score being final", () => {
    const scores = scoreAnswers({ A1: 2, A2: "4", B1: 5, B2: 4, B3: 1 }, plan);
    expect(scores).toEqual({ awareness: 50, buy_in: (100 + 75 + 100) / 3, involvement: null });
  });

  test("are missing with fewer than the minimum of items", () => {
    expect(scoreAnswers({ A1: 2, B3: 1 }, plan)).toMatchObject({ awareness: null, buy_in: null });
  });

  test("count don't know as 0 in awareness and as no answer in attitudes", () => {
    const scores = scoreAnswers({ A1: 9, A2: 5, B1: 9, B2: 5, B3: 9 }, plan);
    expect(scores).toMatchObject({ awareness: 50, buy_in: null });
  });

  test("need half of what was asked when a survey leaves items out", () => {
    const short = scoringPlan(instrument, "business", (id) => id !== "B3");
    expect(scoreAnswers({ B1: 5 }, short).buy_in).toBe(100);
  });

  test("leave out what is never scored", () => {
    expect(scoreAnswers({ C1: 5 }, plan)).not.toHaveProperty("concern");
    expect(isRespondent({ C1: 5 }, plan)).toBe(false);
    expect(isRespondent({ B1: 9 }, plan)).toBe(true);
  });

  test("of organizations are those of the business items", () => {
    expect(scoringPlan(instrument, "organization")).toEqual(plan);
  });
});

describe("tallies", () => {
  const cell = { wave: "1", school: "DISTRICT", audience: "business", language: "en" };
  const code = fc.constantFrom(null, 1, 2, 3, 4, 5, 9);
  const ids = ["A1", "A2", "A3", "B1", "B2", "B3", "I1", "C1"];
  const answers = fc.record(Object.fromEntries(ids.map((id) => [id, code])));

  test("do not depend on the order of the rows, to the last digit", () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 60 }), fc.array(fc.nat(59)), (rows, moves) => {
        const responses = rows.map((one) => ({ ...cell, answers: one }));
        const moved = [...responses];
        for (const from of moves) moved.unshift(...moved.splice(from, 1));
        expect(tallyResponses(moved, instrument)).toEqual(tallyResponses(responses, instrument));
      }),
    );
  });

  test("count scores, high scores, don't knows and options", () => {
    const responses = [
      { A1: 4, A2: 4, B1: 9, B2: 9, B3: 1 },
      { A1: 1, A2: 2, B1: 5, B2: 5, C1: 3 },
      { C1: 3 },
    ].map((one) => ({ ...cell, answers: one }));
    const [tally] = tallyResponses(responses, instrument);
    expect(tally?.n).toBe(2);
    expect(tally?.constructs.awareness).toEqual({
      ...{ valid: 2, sum: 87.5, sumSquares: 75 ** 2 + 12.5 ** 2, atLeast75: 1, dontKnow: 0 },
    });
    expect(tally?.constructs.buy_in).toMatchObject({ valid: 1, dontKnow: 2 });
    expect(tally?.items.C1).toMatchObject({ answered: 1, options: { 3: 1, 1: 0 } });
    expect(tallyResponses(responses, instrument, { everyRowCounts: true })[0]?.n).toBe(3);
  });

  test("count each option of a multiple choice and its respondents once", () => {
    const [tally] = tallyResponses([{ ...cell, answers: { A1: 1, I1: ["1", "2"] } }], instrument);
    expect(tally?.items.I1).toMatchObject({ answered: 1, options: { 1: 1, 2: 1, 3: 0 } });
  });
});
