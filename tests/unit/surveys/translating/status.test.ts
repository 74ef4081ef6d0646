import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftSchema, type SurveyDefinition } from "~/surveys/survey";
import { mapTexts, placesOf, withTexts } from "~/surveys/translating/places";
import { completenessOf, languagesIn, stateOf, translatedFrom } from "~/surveys/translating/status";
import {
  confirmLanguage,
  noteTexts,
  putTranslations,
  removeLanguage,
  trackTranslations,
} from "~/surveys/translating/track";
import { sampleSurvey } from "../sample-survey";
import { someSurvey, someText } from "./some-survey";

const today = { by: "Ana Silva", on: "2026-11-28" };
const stateAt = (survey: SurveyDefinition, key: string, language = "es") => {
  const place = placesOf(survey).find((one) => one.key === key);
  return place && stateOf(survey, place, language, "en");
};
const reword = (survey: SurveyDefinition, key: string, language: string, text: string) =>
  trackTranslations(survey, withTexts(survey, language, new Map([[key, text]])), "en");

describe("the state of a translation", () => {
  const draft = { ...sampleSurvey(), unreviewed: ["es"] };

  it("is draft until somebody confirms the language, then reviewed", () => {
    expect(stateAt(draft, "item.A.text.all")).toBe("draft");
    expect(stateAt(confirmLanguage(draft, "es", today), "item.A.text.all")).toBe("reviewed");
  });

  it("is missing where there is no text, confirmed or not", () => {
    expect(stateAt(confirmLanguage(draft, "es", today), "item.OPEN.text.all")).toBe("missing");
  });

  it("is outdated when its original changes, with the words it was made from", () => {
    const changed = reword(draft, "item.A.text.all", "en", "Really A?");
    expect(stateAt(changed, "item.A.text.all")).toBe("outdated");
    expect(stateAt(changed, "item.B.text.all")).toBe("draft");
    const place = placesOf(changed).find(({ key }) => key === "item.A.text.all");
    expect(place && translatedFrom(changed, place, "es", "en")).toBe("A?");
  });

  it("is outdated against the words it was made from, however often these change", () => {
    const twice = reword(
      reword(draft, "item.A.text.all", "en", "Really?"),
      ...(["item.A.text.all", "en", "Truly?"] as const),
    );
    expect(twice.translations?.es?.texts).toEqual({ "item.A.text.all": { from: "A?" } });
    const back = reword(twice, "item.A.text.all", "en", "A?");
    expect(back).toEqual(draft);
  });

  it("is no longer outdated once it is translated anew", () => {
    const changed = reword(draft, "item.A.text.all", "en", "Really A?");
    const again = reword(changed, "item.A.text.all", "es", "¿De veras A?");
    expect(stateAt(again, "item.A.text.all")).toBe("draft");
  });

  it("goes back to draft where a text of a confirmed language is edited", () => {
    const confirmed = confirmLanguage(draft, "es", today);
    const edited = reword(confirmed, "item.A.text.all", "es", "¿A, A?");
    expect(stateAt(edited, "item.A.text.all")).toBe("draft");
    expect(stateAt(edited, "item.B.text.all")).toBe("reviewed");
    expect(completenessOf(confirmed, "es", "en")).toMatchObject({
      ...{ state: "reviewed", reviewed: today, of: 16, counts: { missing: 4, reviewed: 12 } },
    });
    expect(completenessOf(edited, "es", "en")).toMatchObject({ state: "draft", reviewed: today });
  });

  it("can be said of a single text", () => {
    const said = noteTexts(draft, "es", new Map([["item.A.text.all", { state: "reviewed" }]]));
    expect(stateAt(said, "item.A.text.all")).toBe("reviewed");
    const unsaid = noteTexts(said, "es", new Map([["item.A.text.all", { state: "draft" }]]));
    expect(unsaid).toEqual(draft);
  });

  it("says for a region what it says for its base", () => {
    expect(stateAt(draft, "item.A.text.all", "es-MX")).toBe("draft");
  });
});

describe("a language", () => {
  it("that is new is unconfirmed", () => {
    const added = reword(sampleSurvey(), "title.all", "so", "Qalabka");
    expect(added.unreviewed).toEqual(["so"]);
    expect(languagesIn(added)).toEqual(["en", "es", "so"]);
  });

  it("leaves nothing behind when it is removed", () => {
    fc.assert(
      fc.property(someSurvey(), (survey) => {
        const notes = new Map([["title.all", { from: "x" }]]);
        const noted = noteTexts({ ...survey, unreviewed: ["es"] }, "es", notes);
        const gone = removeLanguage(noted, "es");
        expect(languagesIn(gone)).toEqual(languagesIn(survey).filter((tag) => tag !== "es"));
        expect(JSON.stringify(gone)).not.toContain('"es"');
      }),
    );
  });
});

describe("tracking", () => {
  it("says nothing of a draft that did not change", () => {
    fc.assert(
      fc.property(someSurvey(), (survey) => {
        expect(trackTranslations(survey, survey, "en")).toEqual(survey);
      }),
    );
  });

  it("keeps what is a draft a draft, and words as they are", () => {
    fc.assert(
      fc.property(someSurvey(), someSurvey(), (before, after) => {
        const tracked = trackTranslations(before, after, "en");
        expect(draftSchema.parse(tracked)).toEqual(tracked);
        expect(placesOf(tracked)).toEqual(placesOf(after));
      }),
    );
  });

  it("forgets every edit of the original that is taken back", () => {
    fc.assert(
      fc.property(someSurvey(), someText, (survey, text) => {
        const start = { ...survey, unreviewed: ["en", "es", "ar", "zh-Hans"] };
        const reworded = mapTexts(start, ({ texts }) =>
          texts.en === undefined ? texts : { ...texts, en: text },
        );
        const there = trackTranslations(start, reworded, "en");
        expect(trackTranslations(there, start, "en")).toEqual(start);
      }),
    );
  });

  it("shows each translation whose original alone changed as outdated, and no other", () => {
    fc.assert(
      fc.property(someSurvey(), someText, (survey, text) => {
        const [first] = placesOf(survey);
        const changed = new Map([[first?.key ?? "", text]]);
        const tracked = putTranslations(survey, "en", "en", changed);
        for (const place of placesOf(tracked)) {
          const isHit = place.key === first?.key && first.texts.en !== text;
          const expected =
            place.texts.es === undefined ? "missing" : isHit ? "outdated" : "reviewed";
          expect(stateOf(tracked, place, "es", "en")).toBe(expected);
        }
      }),
    );
  });
});
