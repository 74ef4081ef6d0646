import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "~/surveys/item";
import type { SurveyDefinition } from "~/surveys/survey";
import { mapTexts, placesOf } from "~/surveys/translating/places";
import { compareDefinitions, noLongerCompared } from "~/surveys/versions/compare-definitions";
import { sampleSurvey } from "../sample-survey";
import { someText, soundSurvey } from "../translating/some-survey";

type Changed = Record<string, string[]>;

/** The parts that changed, with their marks. */
function changed(before: SurveyDefinition, after: SurveyDefinition): Changed {
  const { things } = compareDefinitions(before, after, "en");
  return Object.fromEntries(things.map(({ kind, ref, marks }) => [`${kind} ${ref}`.trim(), marks]));
}

const one = sampleSurvey();
const edited = (edit: (survey: SurveyDefinition) => void) => {
  const survey = sampleSurvey();
  edit(survey);
  return survey;
};
const section = (survey: SurveyDefinition, at: number) => {
  const found = survey.sections[at];
  if (!found) throw new Error("no section");
  return found;
};
const entry = (survey: SurveyDefinition, id: string): Entry => {
  const found = survey.sections.flatMap(({ items }) => items).find((item) => item.id === id);
  if (!found) throw new Error("no entry");
  return found;
};

describe("two versions of a survey", () => {
  it("that are the same have no changes", () => {
    fc.assert(
      fc.property(soundSurvey(), (survey) => {
        const { things, unchanged } = compareDefinitions(survey, structuredClone(survey), "en");
        expect(things).toEqual([]);
        expect(unchanged).toBeGreaterThan(0);
      }),
    );
  });

  it("that differ have a change to show", () => {
    fc.assert(
      fc.property(soundSurvey(), soundSurvey(), (before, after) => {
        const { things } = compareDefinitions(before, after, "en");
        expect(things.length === 0).toBe(comparable(before) === comparable(after));
      }),
    );
  });

  it("show each text that changed, in its language, and no other", () => {
    fc.assert(
      fc.property(soundSurvey(), someText, fc.nat(), (survey, text, dice) => {
        const places = placesOf(survey).filter(({ texts }) => texts.es !== undefined);
        fc.pre(places.length > 0);
        const chosen = places[dice % places.length]?.key;
        const after = mapTexts(survey, ({ key, texts }) =>
          key === chosen ? { ...texts, es: `${texts.es} ${text}` } : texts,
        );
        const { things } = compareDefinitions(survey, after, "en");
        const texts = things.flatMap((thing) => thing.texts);
        expect(texts.map(({ language }) => language)).toEqual(["es"]);
        const joined = (kind: string) =>
          texts[0]?.pieces
            .filter((piece) => piece.kind === "same" || piece.kind === kind)
            .map((piece) => piece.text)
            .join("");
        const was = places.find(({ key }) => key === chosen)?.texts.es;
        expect([joined("removed"), joined("added")]).toEqual([was, `${was} ${text}`]);
      }),
    );
  });

  it("say what was added and what was removed", () => {
    const without = edited((survey) => {
      section(survey, 0).items.splice(1, 1);
    });
    expect(changed(one, without)).toEqual({ "question B": ["removed"] });
    expect(changed(without, one)).toEqual({ "question B": ["added"] });
  });

  it("say of few parts that they moved", () => {
    const reordered = edited((survey) => {
      section(survey, 0).items.push(...section(survey, 0).items.splice(0, 1));
    });
    expect(changed(one, reordered)).toEqual({ "question A": ["moved"] });
    const elsewhere = edited((survey) => {
      section(survey, 1).items.unshift(...section(survey, 0).items.splice(2, 1));
    });
    expect(changed(one, elsewhere)).toEqual({ "question S": ["moved"] });
    const sections = edited((survey) => {
      survey.sections.reverse();
    });
    expect(Object.values(changed(one, sections))).toEqual([["moved"]]);
  });

  it("tell settings by what they were and are", () => {
    const after = edited((survey) => {
      entry(survey, "B").required = true;
      entry(survey, "B").showIf = { item: "A", is: ["2"] };
    });
    const { things } = compareDefinitions(one, after, "en");
    expect(things).toMatchObject([
      {
        ref: "B",
        facts: [
          { name: "Has to be answered", before: "no", after: "yes" },
          { name: "Shown", before: null, after: "only if “A?” is “Yes”" },
        ],
      },
    ]);
  });

  it("tell changes of answers once, however many questions offer them", () => {
    const after = edited((survey) => {
      survey.optionSets.agree?.splice(1, 0, { code: "3", label: { en: "Perhaps" }, score: 50 });
      if (survey.optionSets.agree?.[0]) survey.optionSets.agree[0].score = 10;
    });
    const { things } = compareDefinitions(one, after, "en");
    expect(things.map(({ ref }) => ref)).toEqual(["agree"]);
    expect(things[0]?.facts.slice(0, 2)).toEqual([
      { name: "Codes in order", before: "1, 2, 9", after: "1, 3, 2, 9" },
      { name: "Answer 1: points", before: "0", after: "10" },
    ]);
  });

  it("say which questions can no longer be compared", () => {
    const after = edited((survey) => {
      entry(survey, "A").text = { all: { en: "Something else?" } };
      entry(survey, "B").required = true;
    });
    const changes = compareDefinitions(one, after, "en");
    expect(noLongerCompared(after, changes)).toEqual([
      { id: "A", comparison: { state: "changed", changes: ["wording"] } },
    ]);
  });

  it("do not differ by what was said of translations", () => {
    const confirmed = { ...one, unreviewed: ["es"], translations: { es: {} } };
    expect(changed(one, confirmed)).toEqual({});
  });
});

/** What versions are compared by, whatever the order of names and sets. */
function comparable({ translations: _, unreviewed: __, ...survey }: SurveyDefinition): string {
  return JSON.stringify(survey, (_, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
