import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerSet, answersDigest, completeness } from "~/responses/answers";
import { postedVersion, postIntent } from "~/responses/form/form-values";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { sampleSurvey } from "../surveys/sample-survey";

const hex = (given: AnswerSet) => Buffer.from(answersDigest(given)).toString("hex");

const code = fc.constantFrom("1", "2", "9", "a");
const answerSet: fc.Arbitrary<AnswerSet> = fc.record({
  answers: fc.dictionary(
    fc.constantFrom("A", "B", "C", "D"),
    fc.oneof(code, fc.uniqueArray(code, { minLength: 1 })),
  ),
  texts: fc.dictionary(fc.constantFrom("OPEN", "MORE"), fc.string()),
});

/** The same answers with their keys turned round, as JSON from a database may have them. */
function turned({ answers, texts }: AnswerSet): AnswerSet {
  return {
    answers: Object.fromEntries(Object.entries(answers).toReversed()),
    texts: Object.fromEntries(Object.entries(texts).toReversed()),
  };
}

describe("the digest of answers", () => {
  it("does not depend on the order of its keys", () => {
    fc.assert(fc.property(answerSet, (given) => hex(turned(given)) === hex(given)));
  });

  it("tells one ranking from another", () => {
    const ranked = (...codes: string[]) => hex({ answers: { R: codes }, texts: {} });
    expect(ranked("a", "b")).not.toBe(ranked("b", "a"));
  });

  it("differs where the answers do", () => {
    fc.assert(
      fc.property(answerSet, (given) => {
        const other = { ...given, answers: { ...given.answers, E: "1" } };
        expect(hex(other)).not.toBe(hex(given));
      }),
    );
  });

  it("tells a code from the same characters as text, and a list from its only member", () => {
    const set = (answers: AnswerSet["answers"], texts = {}) => hex({ answers, texts });
    expect(set({ A: "1" })).not.toBe(set({}, { A: "1" }));
    expect(set({ A: "1" })).not.toBe(set({ A: ["1"] }));
  });

  it("is 32 bytes", () => {
    expect(answersDigest({ answers: {}, texts: {} })).toHaveLength(32);
  });
});

describe("completeness", () => {
  it("is the share of scored items with an answer", () => {
    const of = (answers: AnswerSet["answers"]) => completeness(sampleSurvey(), "families", answers);
    expect(of({})).toBe(0);
    expect(of({ A: "9" })).toBe(0.5);
    expect(of({ A: "1", B: "2", M: ["home"] })).toBe(1);
  });

  it("reaches half of the standard survey with 13 of its 25 scored items", () => {
    const items = [
      "AW1",
      "AW2",
      "AW3",
      "AW4",
      "UN1",
      "UN2",
      "UN3",
      "BU1",
      "BU2",
      "BU3",
      "BU4",
      "BU5",
    ];
    const answers = Object.fromEntries(items.map((id) => [id, "1"]));
    expect(completeness(standardSurvey(), "families", answers)).toBeLessThan(0.5);
    expect(completeness(standardSurvey(), "families", { ...answers, CN1: "1" })).toBeLessThan(0.5);
    expect(completeness(standardSurvey(), "families", { ...answers, IN1: "9" })).toBeGreaterThan(
      0.5,
    );
  });

  it("counts all choices where nothing is scored", () => {
    const survey = sampleSurvey();
    for (const item of survey.sections.flatMap(({ items }) => items)) {
      if (item.kind === "single") item.scored = false;
    }
    expect(completeness(survey, "families", { A: "1", B: "1" })).toBeCloseTo(2 / 3);
  });
});

describe("what a post wants", () => {
  const intent = (body: string) => postIntent(new URLSearchParams(body));

  it("is to send, unless a button says otherwise", () => {
    expect(intent("A=1")).toEqual({ kind: "send" });
    expect(intent("A=1&_save=1")).toEqual({ kind: "save" });
    expect(intent("A=1&_lang=es")).toEqual({ kind: "language", language: "es" });
  });

  it("is the harmless one of two buttons", () => {
    expect(intent("_save=1&_lang=es")).toEqual({ kind: "language", language: "es" });
  });

  it("counts as a form nobody had answered where no version stands", () => {
    expect(postedVersion(new URLSearchParams("A=1"))).toBe("0");
    expect(postedVersion(new URLSearchParams("version=3"))).toBe("3");
  });

  it("counts what conditions show, and nothing that they hide", () => {
    const survey = sampleSurvey();
    const [, second] = survey.sections[0]?.items ?? [];
    if (second) second.showIf = { item: "A", is: ["2"] };
    expect(completeness(survey, "families", { A: "1" })).toBe(1);
    expect(completeness(survey, "families", { A: "2" })).toBe(0.5);
  });
});
