import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/districts/language";
import { AUDIENCES, type Audience } from "~/people/audience";
import { CONSTRUCT_RULES, CONSTRUCTS } from "~/surveys/construct";
import { localize } from "~/surveys/localize";
import { PULSE_ITEMS, pulseSurvey, standardSurvey } from "~/surveys/standard/standard-survey";
import { isChoice, itemsFor, optionsOf, scoredItems, surveySchema } from "~/surveys/survey";
import { languagesOf, missingTranslations } from "~/surveys/translations";

const languages = LANGUAGES.map(({ tag }) => tag as string);
const translations = languages.filter((language) => language !== "en");

/** All texts an audience reads but the labels of answers, which cognates may share. */
function wordsOf(audience: Audience, language: string): string[] {
  const { title, intro, sections } = localize(standardSurvey(), audience, language, "en");
  const shown = sections.flatMap((section) => [
    section.hint,
    ...section.items.flatMap(({ text, hint }) => [text, hint]),
  ]);
  return [title, intro, ...shown].flatMap((words) => (words ? [words.text] : []));
}

describe("the standard survey", () => {
  it("passes the schema", () => {
    expect(surveySchema.parse(standardSurvey())).toEqual(standardSurvey());
  });

  it("lacks nothing in any language, and says that nobody reviewed the translations", () => {
    const missing = missingTranslations(standardSurvey(), languages);
    expect(missing).toEqual(Object.fromEntries(languages.map((language) => [language, 0])));
    expect(languagesOf(standardSurvey())).toEqual(languages);
    expect(standardSurvey().unreviewed).toEqual(translations);
  });

  it.each(AUDIENCES)("asks %s 26 questions and one open one, none of them required", (audience) => {
    const items = itemsFor(standardSurvey(), audience);
    expect(items).toHaveLength(27);
    expect(items.at(-1)?.id).toBe("OPEN");
    expect(items.some(({ required }) => required)).toBe(false);
    expect(scoredItems(standardSurvey(), audience)).toHaveLength(25);
  });

  it.each(translations)("words everything for every audience in %s as in no other", (language) => {
    const others = languages.filter((other) => other !== language);
    for (const audience of AUDIENCES) {
      const taken = new Set(others.flatMap((other) => wordsOf(audience, other)));
      const own = localize(standardSurvey(), audience, language, "en");
      expect(JSON.stringify(own)).not.toContain('"lang":');
      expect(wordsOf(audience, language).filter((text) => taken.has(text))).toEqual([]);
    }
  });

  it.each(translations)("tells the answers of a question apart in %s", (language) => {
    for (const options of Object.values(standardSurvey().optionSets)) {
      const labels = options.map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(labels.length);
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
