import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, isMet, shownPlaces } from "~/surveys/condition";
import { conditionSchema } from "~/surveys/condition-schema";
import { surveySchema } from "~/surveys/survey";
import { sampleSurvey } from "./sample-survey";

describe("a condition", () => {
  it.each([
    [{ item: "A", is: ["1", "2"] }, { A: "2" }, true],
    [{ item: "A", is: ["1"] }, { A: "2" }, false],
    [{ item: "M", is: ["home"] }, { M: ["school", "home"] }, true],
    [{ item: "A", is: ["1"] }, {}, false],
    [{ item: "A", answered: true }, { A: "9" }, true],
    [{ item: "A", answered: true }, { A: "" }, false],
    [{ item: "A", answered: false }, {}, true],
    [{ item: "N", from: 3 }, { N: "3" }, true],
    [{ item: "N", from: 3, to: 5 }, { N: "5.5" }, false],
    [{ item: "N", to: 10 }, { N: "9" }, true],
    [{ item: "N", from: 0 }, {}, false],
    [{ item: "D", from: "2026-09-01" }, { D: "2026-10-01" }, true],
    [{ item: "D", to: "2026-09-01" }, { D: "2026-10-01" }, false],
    [{ not: { item: "A", is: ["1"] } }, {}, true],
    [
      {
        any: [
          { item: "A", is: ["1"] },
          { item: "B", is: ["1"] },
        ],
      },
      { B: "1" },
      true,
    ],
    [
      {
        all: [
          { item: "A", is: ["1"] },
          { item: "B", is: ["1"] },
        ],
      },
      { B: "1" },
      false,
    ],
    [{ item: "constructor", answered: true }, {}, false],
  ] as [Condition, Record<string, string | string[]>, boolean][])(
    "%j of %j is %s",
    (condition, answers, expected) => {
      expect(isMet(condition, answers)).toBe(expected);
    },
  );

  it("is not met and met at once, whatever was answered", () => {
    const leaf = fc.record({
      item: fc.constantFrom("A", "B"),
      is: fc.subarray(["1", "2"], { minLength: 1 }),
    });
    const answers = fc.dictionary(fc.constantFrom("A", "B"), fc.constantFrom("1", "2", ""));
    fc.assert(
      fc.property(leaf, answers, (condition, given) => {
        expect(isMet({ not: condition }, given)).toBe(!isMet(condition, given));
      }),
    );
  });

  it("takes a hidden place's answer as not given", () => {
    const places = [
      { keys: ["A"], showIf: null },
      { keys: ["B"], showIf: { item: "A", is: ["1"] } },
      { keys: ["C"], showIf: { item: "B", is: ["1"] } },
    ];
    const shown = shownPlaces(places, { A: "2", B: "1" });
    expect(shown.map(({ keys }) => keys[0])).toEqual(["A"]);
  });
});

describe("a condition from a file", () => {
  it("is refused where it nests without end, and does not take the process with it", () => {
    let deep: unknown = { item: "A", answered: true };
    for (let level = 0; level < 100_000; level++) deep = { not: deep };
    expect(conditionSchema.safeParse(deep).success).toBe(false);
  });

  it("is refused where it has more parts than anybody reads", () => {
    const leaf = { item: "A", is: ["1"] };
    const wide = { all: Array.from({ length: 20 }, () => ({ any: Array(20).fill(leaf) })) };
    expect(conditionSchema.safeParse(wide).success).toBe(false);
  });

  it.each([
    {},
    { item: "A" },
    { item: "A", is: [] },
    { item: "A", is: ["1"], extra: 1 },
    null,
    "A",
  ])("%j is none", (value) => {
    const parsed = conditionSchema.safeParse(value);
    expect(parsed.success).toBe(
      value !== null &&
        typeof value === "object" &&
        "item" in value &&
        Object.keys(value).length === 1,
    );
  });
});

/** What the schema says of the sample with conditions put in. */
function faultsWith(change: (survey: ReturnType<typeof sampleSurvey>) => void): string[] {
  const survey = sampleSurvey();
  change(survey);
  const parsed = surveySchema.safeParse(survey);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

describe("conditions of a survey", () => {
  const [first, second] = [0, 1];

  it("look at earlier questions alone, so that none goes in a circle", () => {
    const later = faultsWith((survey) => {
      const item = survey.sections[first]?.items[0];
      if (item) item.showIf = { item: "N", from: 1 };
    });
    expect(later).toEqual(['looks at "N", which is no earlier question']);
    const itself = faultsWith((survey) => {
      const item = survey.sections[first]?.items[0];
      if (item) item.showIf = { item: "A", is: ["1"] };
    });
    expect(itself).toHaveLength(1);
  });

  it("name answers that there are", () => {
    const faults = faultsWith((survey) => {
      const section = survey.sections[second];
      if (section)
        section.showIf = {
          all: [
            { item: "A", is: ["1", "7"] },
            { item: "A", from: 2 },
          ],
        };
    });
    expect(faults).toEqual(['"A" has no answer "7"', '"A" is neither a number nor a date']);
  });

  it("and earlier answers in texts are refused where they come too soon", () => {
    const faults = faultsWith((survey) => {
      const item = survey.sections[first]?.items[1];
      if (item) item.text = { all: { en: "You said {{A}}, and {{N}}?" } };
    });
    expect(faults).toEqual(['reads back "N", which is no earlier question']);
  });
});
