import { describe, expect, it } from "vitest";
import { apply } from "~/surveys/builder/apply";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { type SurveyDefinition, surveySchema } from "~/surveys/survey";
import { sampleSurvey } from "../sample-survey";

const ids = ({ sections }: SurveyDefinition) =>
  sections.flatMap(({ items }) => items.map(({ id }) => id));

const conditional = (): SurveyDefinition => {
  const survey = sampleSurvey();
  const [first, second] = survey.sections;
  if (!first || !second) throw new Error("The sample has two sections.");
  second.showIf = { item: "A", is: ["2"] };
  const [where] = second.items;
  if (!where) throw new Error("The sample asks where.");
  where.showIf = { item: "B", answered: true };
  where.text = { all: { en: "You said {{B}}. Where?" } };
  return survey;
};

describe("copying parts of a survey", () => {
  it("keeps the ids of the standard questions, so that they stay comparable", () => {
    const from = standardSurvey();
    const before = apply(sampleSurvey(), { do: "remove-entry", id: "OPEN" });
    const grown = apply(before, { do: "insert", from, pick: "all", section: null, at: 2 });
    expect(ids(grown)).toEqual([...ids(before), ...ids(from)]);
    expect(surveySchema.safeParse(grown).success).toBe(true);
  });

  it("gives a question whose id is taken a new one", () => {
    const from = standardSurvey();
    const pick = { entry: "AW1" };
    const once = apply(sampleSurvey(), { do: "insert", from, pick, section: "one", at: 0 });
    const twice = apply(once, { do: "insert", from, pick, section: "one", at: 0 });
    expect(ids(twice).slice(0, 2)).toEqual(["Q1", "AW1"]);
    expect(Object.keys(twice.optionSets)).toEqual(["agree", "places", "knowledge"]);
  });

  it("shares answers that are the same in whatever order their keys stand", () => {
    const turned = JSON.parse(
      JSON.stringify(sampleSurvey(), (_, value) =>
        value && typeof value === "object" && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    );
    const grown = apply(sampleSurvey(), {
      ...{ do: "insert", from: turned, pick: { section: "two" }, section: null, at: 0 },
    });
    expect(Object.keys(grown.optionSets)).toEqual(["agree", "places"]);
  });

  it("lets copies look at copies, and at questions outside only where they are the same here", () => {
    const from = conditional();
    const here = apply(conditional(), { do: "duplicate-section", id: "two" });
    const copy = here.sections[2];
    expect(copy?.showIf).toEqual({ item: "A", is: ["2"] });
    expect(copy?.items[0]?.showIf).toEqual({ item: "B", answered: true });
    const both = apply(from, { do: "insert", from, pick: "all", section: null, at: 2 });
    const [a, b] = both.sections[2]?.items.map(({ id }) => id) ?? [];
    expect(both.sections[3]?.showIf).toEqual({ item: a, is: ["2"] });
    expect(both.sections[3]?.items[0]?.text).toEqual({ all: { en: `You said {{${b}}}. Where?` } });
  });

  it("never lets a condition look at another question that happens to have the id", () => {
    const from = conditional();
    const pick = { section: "two" };
    const other = apply(sampleSurvey(), {
      ...{ do: "write", at: { of: "entry", id: "A", part: "text" }, reader: "all" },
      ...{ language: "en", text: "Something else altogether?" },
    });
    const grown = apply(other, { do: "insert", from, pick, section: null, at: 2 });
    expect(grown.sections[2]?.showIf).toEqual({ item: "A_there", is: ["2"] });
    expect(surveySchema.safeParse(grown).success).toBe(false);
  });
});

describe("ids of what is added", () => {
  const add = {
    ...({ do: "add-entries", kind: "number", language: "en", texts: ["How many?"] } as const),
    ...{ section: "one", at: 0, scale: [] },
  };

  it("are never those of a published version", () => {
    expect(ids(apply(sampleSurvey(), add, new Set(["Q1", "Q7"])))[0]).toBe("Q8");
  });

  it("are never those that a condition still looks at after their question was removed", () => {
    const asked = apply(sampleSurvey(), add);
    const conditional = apply(asked, {
      ...{ do: "show-if", of: "entry", id: "OPEN" },
      condition: { item: "Q1", from: 3 },
    });
    const removed = apply(conditional, { do: "remove-entry", id: "Q1" });
    expect(ids(apply(removed, add))[0]).toBe("Q2");
  });

  it("give no answer a code that a condition still looks for", () => {
    const sought = apply(sampleSurvey(), {
      ...{ do: "show-if", of: "section", id: "two" },
      condition: { item: "A", is: ["2"] },
    });
    const removed = apply(sought, { do: "remove-option", set: "agree", code: "2" });
    const options = [{ label: { en: "Perhaps" }, score: null }];
    const grown = apply(removed, { do: "add-options", set: "agree", options });
    expect(grown.optionSets.agree?.map(({ code }) => code)).toEqual(["1", "3", "9"]);
  });
});
