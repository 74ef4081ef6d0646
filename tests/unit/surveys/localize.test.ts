import { describe, expect, it } from "vitest";
import { localize } from "~/surveys/localize";
import { languagesOf, missingTranslations, pickLanguage } from "~/surveys/translations";
import { sampleSurvey } from "./sample-survey";

describe("a survey in a language", () => {
  it("shows an audience its own wording where there is one", () => {
    expect(localize(sampleSurvey(), "staff", "en", "en").title.text).toBe("Devices at work");
    expect(localize(sampleSurvey(), "families", "en", "en").title.text).toBe("Devices");
  });

  it("falls back text by text and says which language it fell back to", () => {
    const shown = localize(sampleSurvey(), "families", "es", "en");
    expect(shown.title).toEqual({ text: "Equipos" });
    expect(shown.sections[1]?.items[2]?.text).toEqual({ text: "More?", lang: "en" });
    expect(shown.sections[0]?.items[0]?.options[2]?.label).toEqual({
      text: "I can’t say",
      lang: "en",
    });
  });

  it("shows something even where the fallback is missing too", () => {
    const shown = localize(sampleSurvey(), "families", "so", "vi");
    expect(shown.title).toEqual({ text: "Devices", lang: "en" });
  });

  it("serves a regional language by its base", () => {
    expect(localize(sampleSurvey(), "families", "es-MX", "en").title).toEqual({ text: "Equipos" });
  });

  it("numbers questions through the sections and leaves free text without a number", () => {
    const shown = localize(sampleSurvey(), "families", "en", "en");
    const numbers = shown.sections.flatMap(({ items }) => items.map(({ number }) => number));
    expect(numbers).toEqual([1, 2, 3, 4, null]);
    expect(shown.questions).toBe(4);
  });

  it("leaves out sections with nothing for the audience", () => {
    const survey = sampleSurvey();
    for (const item of survey.sections[0]?.items ?? []) item.text = { staff: { en: "For staff" } };
    expect(localize(survey, "families", "en", "en").sections.map(({ id }) => id)).toEqual(["two"]);
  });

  it("sets the don’t-know option apart", () => {
    const options = localize(sampleSurvey(), "families", "en", "en").sections[0]?.items[0]?.options;
    expect(options?.map(({ apart }) => apart)).toEqual([false, false, true]);
  });
});

describe("translations", () => {
  it("are those of the title", () => {
    expect(languagesOf(sampleSurvey())).toEqual(["en", "es"]);
  });

  it("come in one order, whatever order the database gives back", () => {
    const tags = ["ar", "ckb", "en", "es", "es-MX", "fr", "pt-BR", "so", "vi", "zh-Hans"];
    const title = { all: Object.fromEntries(tags.map((tag) => [tag, tag])) };
    const order = ["en", "es", "es-MX", "ar", "vi", "zh-Hans", "so", "pt-BR", "ckb", "fr"];
    expect(languagesOf({ ...sampleSurvey(), title })).toEqual(order);
    const backwards = { all: Object.fromEntries(tags.toReversed().map((tag) => [tag, tag])) };
    expect(languagesOf({ ...sampleSurvey(), title: backwards })).toEqual(order);
  });

  it("are counted where they lack", () => {
    // The staff title, the staff item, the open question and "I can't say".
    expect(missingTranslations(sampleSurvey(), ["en", "es"])).toEqual({ en: 0, es: 4 });
  });

  it("do not lack for a region whose base is there", () => {
    expect(missingTranslations(sampleSurvey(), ["es-MX"])).toEqual({ "es-MX": 4 });
  });
});

describe("the language of a page", () => {
  const offered = ["en", "es", "zh-Hans", "pt-BR"];

  it.each([
    ["es", "es"],
    ["ES", "es"],
    ["es-MX", "es"],
    ["zh", "zh-Hans"],
    ["zh-Hant", "zh-Hans"],
    ["pt", "pt-BR"],
    ["so", "en"],
    ["<script>", "en"],
    [null, "en"],
  ])("wanted as %s is %s", (wanted, expected) => {
    expect(pickLanguage(wanted, offered, "en")).toBe(expected);
  });
});
