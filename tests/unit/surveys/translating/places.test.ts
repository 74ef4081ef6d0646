import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { mapTexts, placesOf, withTexts } from "~/surveys/translating/places";
import { sampleSurvey } from "../sample-survey";
import { someSurvey, someText } from "./some-survey";

let count = 0;
const marked = fc.constant(null).map(() => `t${++count}`);

describe("the places of a survey's texts", () => {
  it("have keys that say where they are", () => {
    const keys = placesOf(sampleSurvey()).map(({ key }) => key);
    expect(keys.slice(0, 5)).toEqual([
      ...["title.all", "title.staff", "section.one.title.all"],
      ...["item.A.text.all", "item.B.text.all"],
    ]);
    expect(keys.slice(-3)).toEqual([
      ...["option.places.home.label", "option.places.school.label", "option.places.none.label"],
    ]);
  });

  it("are all texts that a survey holds, each once", () => {
    fc.assert(
      fc.property(someSurvey(marked), (survey) => {
        const held = JSON.stringify(survey).match(/"t\d+"/g) ?? [];
        const found = placesOf(survey).flatMap(({ texts }) => Object.values(texts));
        expect(found.map((text) => `"${text}"`).sort()).toEqual([...held].sort());
      }),
    );
  });

  it("have a key each, even where a draft has ids twice", () => {
    fc.assert(
      fc.property(someSurvey(), (survey) => {
        const keys = placesOf(survey).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("give the same survey when every text is written back", () => {
    fc.assert(
      fc.property(someSurvey(), (survey) => {
        expect(JSON.stringify(mapTexts(survey, ({ texts }) => texts))).toBe(JSON.stringify(survey));
        const texts = new Map(
          placesOf(survey).map(({ key, texts }) => [key, texts.es ?? null] as const),
        );
        expect(withTexts(survey, "es", texts)).toEqual(survey);
      }),
    );
  });

  it("keep their keys whatever their words become", () => {
    fc.assert(
      fc.property(someSurvey(), someText, (survey, text) => {
        const reworded = mapTexts(survey, () => ({ en: text }));
        expect(placesOf(reworded).map(({ key }) => key)).toEqual(
          placesOf(survey).map(({ key }) => key),
        );
      }),
    );
  });
});

describe("writing texts", () => {
  it("changes one language at the given keys and nothing else", () => {
    const survey = standardSurvey();
    const changed = withTexts(survey, "es", new Map([["item.AW1.text.all", "¿?"]]));
    for (const [index, place] of placesOf(changed).entries()) {
      const before = placesOf(survey)[index]?.texts;
      expect(place.texts).toEqual(
        place.key === "item.AW1.text.all" ? { ...before, es: "¿?" } : before,
      );
    }
  });

  it("takes a text away", () => {
    const changed = withTexts(sampleSurvey(), "es", new Map([["title.all", null]]));
    expect(changed.title.all).toEqual({ en: "Devices" });
  });
});
