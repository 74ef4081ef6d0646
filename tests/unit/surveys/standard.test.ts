import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AUDIENCES, type Audience } from "~/people/audience";
import { CONSTRUCT_RULES, CONSTRUCTS } from "~/surveys/construct";
import { localize } from "~/surveys/localize";
import { PULSE_ITEMS, pulseSurvey, standardSurvey } from "~/surveys/standard/standard-survey";
import { isChoice, itemsFor, optionsOf, scoredItems, surveySchema } from "~/surveys/survey";
import { missingTranslations } from "~/surveys/translations";

describe("the standard survey", () => {
  it("passes the schema", () => {
    expect(surveySchema.parse(standardSurvey())).toEqual(standardSurvey());
  });

  it("lacks nothing in English and Spanish, and says that nobody reviewed the Spanish", () => {
    expect(missingTranslations(standardSurvey(), ["en", "es"])).toEqual({ en: 0, es: 0 });
    expect(standardSurvey().unreviewed).toEqual(["es"]);
  });

  it.each(AUDIENCES)("asks %s 26 questions and one open one, none of them required", (audience) => {
    const items = itemsFor(standardSurvey(), audience);
    expect(items).toHaveLength(27);
    expect(items.at(-1)?.id).toBe("OPEN");
    expect(items.some(({ required }) => required)).toBe(false);
    expect(scoredItems(standardSurvey(), audience)).toHaveLength(25);
  });

  it("words everything for every audience in Spanish differently from English", () => {
    for (const audience of AUDIENCES) {
      const texts = (language: string) =>
        localize(standardSurvey(), audience, language, "en").sections.flatMap(({ items }) =>
          items.map(({ text }) => text),
        );
      const english = new Set(texts("en").map(({ text }) => text));
      for (const { text, lang } of texts("es")) {
        expect(lang).toBeUndefined();
        expect(english.has(text)).toBe(false);
      }
    }
  });

  it("has as many items a construct as the rules say", () => {
    const items = itemsFor(standardSurvey(), "families").filter(isChoice);
    for (const construct of CONSTRUCTS) {
      const own = items.filter((item) => item.construct === construct);
      expect(own).toHaveLength(CONSTRUCT_RULES[construct].of);
    }
  });

  it("has a short form of the pulse items and the open question", () => {
    expect(surveySchema.safeParse(pulseSurvey()).success).toBe(true);
    const ids = itemsFor(pulseSurvey(), "families").map(({ id }) => id);
    expect(ids).toEqual([...PULSE_ITEMS, "OPEN"]);
  });
});

interface Instrument {
  pulse_form: string[];
  constructs: Record<string, { min_items: number; of: number; kind: string }>;
  items: Record<string, { id: string; construct: string; text: string; options: Row[] }[]>;
}
interface Row {
  code: number;
  label: string;
  score: number | null;
  counts_as?: string;
}

const file = new URL("../../../../shared/method/instrument.json", import.meta.url);

describe.skipIf(!existsSync(file))("beside the method's instrument", () => {
  const instrument: Instrument | null = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : null;
  const straight = (text: string) => text.replaceAll("’", "'");

  it.each(Object.keys(instrument?.items ?? {}))(
    "has the same items and answers for %s",
    (group) => {
      const survey = standardSurvey();
      const audience = group as Audience;
      const english = localize(survey, audience, "en", "en").sections.flatMap(({ items }) => items);
      const items = itemsFor(survey, audience).filter(isChoice);
      const ours = items.map((item, index) => ({
        id: item.id,
        construct: item.construct,
        text: straight(english[index]?.text.text ?? ""),
        options: optionsOf(survey, item).map(({ code, label, score, counts_as }) => ({
          code: Number(code),
          label: straight(label.en ?? ""),
          score,
          ...(counts_as && { counts_as }),
        })),
      }));
      const theirs = instrument?.items[group]?.map(({ id, construct, text, options }) => ({
        ...{ id, construct, text, options },
      }));
      expect(ours).toEqual(theirs);
    },
  );

  it("has the same rules for constructs and the same short form", () => {
    expect(PULSE_ITEMS).toEqual(instrument?.pulse_form);
    for (const construct of CONSTRUCTS) {
      const theirs = instrument?.constructs[construct];
      const { minItems, of } = CONSTRUCT_RULES[construct];
      expect({ minItems, of }).toEqual({ minItems: theirs?.min_items, of: theirs?.of });
    }
  });
});
