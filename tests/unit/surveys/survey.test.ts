import { describe, expect, it } from "vitest";
import {
  type Entry,
  itemsFor,
  scoredItems,
  surveyJsonSchema,
  surveySchema,
} from "~/surveys/survey";
import { sampleSurvey } from "./sample-survey";

const ids = (items: readonly Entry[]) => items.map(({ id }) => id);

/** The sample with one thing changed, and what the schema says of it. */
function faultsAfter(change: (survey: ReturnType<typeof sampleSurvey>) => void): string[] {
  const survey = sampleSurvey();
  change(survey);
  const parsed = surveySchema.safeParse(survey);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

const firstItem = (survey: ReturnType<typeof sampleSurvey>): Entry => {
  const item = survey.sections[0]?.items[0];
  if (item === undefined) throw new Error("the sample has no item");
  return item;
};

describe("a survey", () => {
  it("passes its schema and stays itself when written and read as JSON", () => {
    const survey = sampleSurvey();
    expect(surveySchema.parse(JSON.parse(JSON.stringify(survey)))).toEqual(survey);
  });

  it("asks an audience only what is worded for it", () => {
    expect(ids(itemsFor(sampleSurvey(), "families"))).toEqual(["A", "B", "M", "N", "OPEN"]);
    expect(ids(itemsFor(sampleSurvey(), "staff"))).toContain("S");
  });

  it("asks organizations the business items", () => {
    const survey = sampleSurvey();
    firstItem(survey).text = { business: { en: "A firm’s question" } };
    expect(ids(itemsFor(survey, "organization"))).toContain("A");
    expect(ids(itemsFor(survey, "community"))).not.toContain("A");
  });

  it("counts only scored items for a score", () => {
    expect(ids(scoredItems(sampleSurvey(), "families"))).toEqual(["A", "B"]);
  });

  it("refuses an item id that a form or JavaScript uses itself", () => {
    for (const id of ["version", "constructor", "toString"]) {
      const faults = faultsAfter((survey) => {
        firstItem(survey).id = id;
      });
      expect(faults).toEqual([`the id "${id}" is reserved`]);
    }
  });

  it("refuses two items with one id", () => {
    const faults = faultsAfter((survey) => {
      firstItem(survey).id = "B";
    });
    expect(faults).toEqual(['has the item "B" twice']);
  });

  it("refuses an option set that is not there, also one that JavaScript has", () => {
    for (const name of ["missing", "constructor"]) {
      const faults = faultsAfter((survey) => {
        const item = firstItem(survey);
        if (item.kind === "single") item.options = name;
      });
      expect(faults).toEqual([`there is no option set "${name}"`]);
    }
  });

  it("refuses a code twice in one set", () => {
    const faults = faultsAfter((survey) => {
      const set = survey.optionSets.agree;
      if (set?.[1]) set[1].code = "1";
    });
    expect(faults).toEqual(['has the code "1" twice']);
  });

  it("refuses a score for concern and for an item without construct", () => {
    const faultsOf = (construct: "concern" | undefined) =>
      faultsAfter((survey) => {
        const item = firstItem(survey);
        if (item.kind === "single") item.construct = construct;
      });
    expect(faultsOf("concern")).toEqual(["concern is never scored"]);
    expect(faultsOf(undefined)).toEqual(["a scored item needs a construct"]);
  });

  it("refuses what it does not know, so that nothing is lost unseen", () => {
    const parsed = surveySchema.safeParse({ ...sampleSurvey(), quotas: [] });
    expect(parsed.success).toBe(false);
  });

  it("lets an item say which one part of a plan it is about", () => {
    const about = (value: object) =>
      faultsAfter((survey) => Object.assign(firstItem(survey), { about: value })).length === 0;
    const goal = "0193a5a0-0000-7000-8000-000000000000";
    expect(about({ section: "access-at-home" })).toBe(true);
    expect(about({ goal })).toBe(true);
    for (const wrong of [{}, { goal: "1" }, { section: "" }, { section: "a", goal }]) {
      expect(about(wrong)).toBe(false);
    }
  });

  it("publishes a JSON Schema that names the required parts", () => {
    const schema = surveyJsonSchema();
    expect(schema.required).toEqual(["title", "optionSets", "sections"]);
    expect(() => JSON.stringify(schema)).not.toThrow();
  });
});
