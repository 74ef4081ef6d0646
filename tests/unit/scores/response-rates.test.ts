import { describe, expect, test } from "vitest";
import { answerDisposition, dispositionOf, responseRates } from "~/scores/estimates/response-rates";
import { scoringPlan } from "~/scores/scoring/scoring-instrument";
import { smallInstrument } from "./support/release";
import { fixtureFolder, truthOf } from "./support/truth";

const rates = ["RR1", "RR2", "RR3", "RR4", "RR5", "RR6"] as const;

test.each(["a", "b"])("AAPOR's response rates are those of outcomerate: %s", (name) => {
  const truth = truthOf(fixtureFolder, "aapor_rates");
  const input = (letter: string) => truth.number(name, "input", letter);
  const got = responseRates(
    {
      ...{ complete: input("I"), partial: input("P"), refusal: input("R") },
      ...{ nonContact: input("NC"), other: input("O") },
      ...{ unknownHousehold: input("UH"), unknownOther: input("UO") },
    },
    input("e"),
  );
  for (const rate of rates) {
    expect(got[rate]).toBeCloseTo(truth.number(name, "rates", rate), 12);
  }
});

test("where nobody was asked there is no rate", () => {
  const nobody = {
    ...{ complete: 0, partial: 0, refusal: 0, nonContact: 0, other: 0 },
    ...{ unknownHousehold: 0, unknownOther: 4 },
  };
  expect(responseRates(nobody, 1)).toMatchObject({ RR1: 0, RR3: 0, RR5: null, RR6: null });
});

describe("how far somebody came", () => {
  test("80 % of the applicable items are complete, 50 % partial, less a break-off", () => {
    const of = (answered: number) => answerDisposition(answered, 10);
    expect([0, 4, 5, 7, 8, 10].map(of)).toEqual([
      ...["break_off", "break_off", "partial", "partial", "complete", "complete"],
    ]);
  });

  test("shares just below do not round up", () => {
    expect(answerDisposition(79, 99)).toBe("partial");
    expect(answerDisposition(4, 5)).toBe("complete");
    expect(answerDisposition(49, 99)).toBe("break_off");
  });

  test("nothing applicable is no disposition", () => {
    expect(answerDisposition(0, 0)).toBeNull();
  });

  test("don't know is an answer, a blank and an unknown code are none", () => {
    const plan = scoringPlan(smallInstrument, "staff");
    expect(dispositionOf({ A1: "x", A2: "a", B1: "x", B2: "c" }, plan)).toBe("complete");
    expect(dispositionOf({ A1: "x", A2: "a", B1: "", B2: "q" }, plan)).toBe("partial");
    expect(dispositionOf({ A1: "x" }, plan)).toBe("break_off");
  });

  test("items that were not put to somebody do not count against them", () => {
    const plan = scoringPlan(smallInstrument, "staff");
    const isApplicable = (id: string) => id.startsWith("A");
    expect(dispositionOf({ A1: "a", A2: "b" }, plan, isApplicable)).toBe("complete");
  });
});
