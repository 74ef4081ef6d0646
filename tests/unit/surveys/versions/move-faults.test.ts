import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, Option } from "~/surveys/item";
import type { SurveyDefinition } from "~/surveys/survey";
import { mapTexts } from "~/surveys/translating/places";
import { moveFaults } from "~/surveys/versions/move-faults";
import { sampleSurvey } from "../sample-survey";
import { someText, soundSurvey } from "../translating/some-survey";

/** The sample with one entry, or its first set of answers, changed. */
function edited(id: string, change: (entry: Entry) => Entry | null): SurveyDefinition {
  const survey = sampleSurvey();
  const sections = survey.sections.map((section) => ({
    ...section,
    items: section.items.flatMap((item) => (item.id === id ? (change(item) ?? []) : item)),
  }));
  return { ...survey, sections };
}

function answers(set: string, change: (options: Option[]) => Option[]): SurveyDefinition {
  const survey = sampleSurvey();
  return {
    ...survey,
    optionSets: { ...survey.optionSets, [set]: change(survey.optionSets[set] ?? []) },
  };
}

const option = (code: string): Option => ({ code, label: { en: code }, score: null });
const faults = (after: SurveyDefinition) => moveFaults(sampleSurvey(), after);

describe("an open wave", () => {
  it("can go on in any other wording and order of the same questions", () => {
    fc.assert(
      fc.property(soundSurvey(), someText, (survey, text) => {
        const reworded = mapTexts(survey, ({ texts }) =>
          Object.fromEntries(Object.keys(texts).map((tag) => [tag, text])),
        );
        const sections = [...reworded.sections].reverse();
        expect(moveFaults(survey, { ...reworded, sections })).toEqual([]);
      }),
    );
  });

  it.each<[string, SurveyDefinition]>([
    ["one more unscored question", edited("OPEN", (entry) => entry)],
    ["one more answer to an unscored one", answers("places", (list) => [...list, option("bus")])],
    ["wider bounds", edited("N", (entry) => ({ ...entry, max: 30 }) as Entry)],
    ["a condition", edited("B", (entry) => ({ ...entry, showIf: { item: "A", is: ["1"] } }))],
  ])("can go on with %s", (_, after) => {
    expect(faults(after)).toEqual([]);
  });

  it.each<[string, SurveyDefinition, string]>([
    ["a question is gone", edited("M", () => null), "M is no longer asked."],
    [
      "some are no longer asked it",
      edited("M", (entry) => ({ ...entry, text: { staff: { en: "?" } } })),
      "M is no longer asked of families, business, organization, higher ed, community.",
    ],
    [
      "a question is of another type",
      edited("M", (entry) => ({ ...entry, kind: "single" }) as Entry),
      "M is of another type.",
    ],
    [
      "an answer is gone",
      answers("places", (list) => list.slice(1)),
      "M has no answer home any more.",
    ],
    [
      "an answer now stands alone",
      answers("places", (list) => list.map((one) => ({ ...one, exclusive: true }))),
      "Answer home of M takes less than before.",
    ],
    [
      "a number may be less",
      edited("N", (entry) => ({ ...entry, max: 10 }) as Entry),
      "N takes less than before.",
    ],
    [
      "a score is another",
      answers("agree", ([first, ...rest]) => [{ ...(first ?? option("1")), score: 50 }, ...rest]),
      "A is scored in another way.",
    ],
    [
      "a scale has one more answer",
      answers("agree", (list) => [...list, option("3")]),
      "A is scored in another way.",
    ],
    [
      "something else is measured",
      edited("A", (entry) => ({ ...entry, construct: "awareness" }) as Entry),
      "A is scored in another way.",
    ],
    [
      "one more question counts for a score",
      edited("A", (entry) => entry),
      "NEW is new and counts for a score.",
    ],
  ])("cannot go on where %s", (what, after, fault) => {
    const [first] = sampleSurvey().sections;
    const added = { ...first?.items[0], id: "NEW" } as Entry;
    if (what.startsWith("one more")) after.sections[0]?.items.push(added);
    expect(faults(after)).toContain(fault);
  });
});
