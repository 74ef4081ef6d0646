import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/districts/language";
import { ar } from "~/responses/messages/ar";
import { en, type MessageKey, type Messages } from "~/responses/messages/en";
import { es } from "~/responses/messages/es";
import { directionOf, languageName, localeOf } from "~/responses/messages/languages";
import { formatDay, formatMoment } from "~/responses/messages/moments";
import { pt } from "~/responses/messages/pt";
import { so } from "~/responses/messages/so";
import { translatedLanguages, translator } from "~/responses/messages/translator";
import { vi } from "~/responses/messages/vi";
import { zhHans } from "~/responses/messages/zh-hans";

const keys = Object.keys(en) as MessageKey[];
const translations: [string, Messages][] = Object.entries({
  ...{ es, ar, vi, so, pt },
  "zh-Hans": zhHans,
});

/** The placeholders of a message, those inside its branches too. */
function placeholders(message: string, locale: string): string[] {
  const parsed = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  const names = new Set<string>();
  JSON.stringify(parsed.getAst(), (_, node) => {
    const isPlaceholder = typeof node?.value === "string" && node.type !== 0;
    if (isPlaceholder) names.add(node.value);
    return node;
  });
  return [...names].sort();
}

const SELECT = 5;
const PLURAL = 6;

/** What each select or plural of a message has words for. */
function branches(message: string, type: typeof SELECT | typeof PLURAL): string[][] {
  const found: string[][] = [];
  const parsed = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true });
  JSON.stringify(parsed.getAst(), (_, node) => {
    if (node?.type === type && node.options) found.push(Object.keys(node.options).sort());
    return node;
  });
  return found;
}

describe("the messages", () => {
  it("are there in the seven languages of Full Circle", () => {
    expect(translatedLanguages()).toEqual(LANGUAGES.map(({ tag }) => tag));
  });

  describe.each(translations)("in %s", (language, messages) => {
    it("take the same values as in English", () => {
      for (const key of keys) {
        const [ours, theirs] = [messages[key], en[key]];
        expect([key, placeholders(ours, language)]).toEqual([key, placeholders(theirs, "en")]);
      }
    });

    it("are none of them left in English", () => {
      const left = keys.filter((key) => messages[key] === en[key]);
      expect(left).toEqual(language === "es" ? ["frame.error"] : []);
    });

    it("choose among the same audiences", () => {
      for (const key of keys) {
        const [ours, theirs] = [branches(messages[key], SELECT), branches(en[key], SELECT)];
        expect([key, ours]).toEqual([key, theirs]);
      }
    });

    it("have a form for every plural of the language", () => {
      const counts = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories;
      const needed = counts.filter((count) => count !== "many" || language === "ar").sort();
      for (const key of keys) {
        for (const forms of branches(messages[key], PLURAL))
          expect([key, forms]).toEqual([key, needed]);
      }
    });

    it("use the apostrophe of type, since ICU reads the straight one as a quote", () => {
      for (const key of keys) expect(en[key] + messages[key]).not.toContain("'");
    });
  });

  it("count in words a reader uses", () => {
    const { t } = translator("en");
    expect(t("error.needed", { count: 1 })).toBe("One answer is needed before you can send");
    expect(t("error.needed", { count: 3 })).toBe("3 answers are needed before you can send");
    expect(translator("es").t("error.needed", { count: 3 })).toBe(
      "Hacen falta 3 respuestas para poder enviar",
    );
  });

  it("leave markup in a value as the text it is", () => {
    const title = translator("en").t("form.title", { title: "<b>{x}</b>", district: "D" });
    expect(title).toBe("<b>{x}</b>: survey, D");
  });

  it("fall back language by language and say to which", () => {
    expect(translator("es-MX").language).toBe("es");
    expect(translator("zh-CN").language).toBe("zh-Hans");
    expect(translator("hmn", "es").language).toBe("es");
    expect(translator("hmn", "fr").language).toBe("en");
  });

  it("count in Arabic by its six forms and digits", () => {
    const { t } = translator("ar");
    const counts = [1, 2, 3, 11, 100].map((count) => t("receipt.count", { count }));
    expect(counts).toEqual(["سؤال واحد", "سؤالان", "٣ أسئلة", "١١ سؤالًا", "١٠٠ سؤال"]);
  });
});

describe("moments", () => {
  const moment = new Date("2026-10-30T23:00:00Z");

  it("are told in the district's zone and the reader's language", () => {
    expect(formatMoment(moment, "en", "America/Chicago")).toMatch(
      /^Friday, October 30 at 6:00\sPM$/,
    );
    expect(formatMoment(moment, "es", "America/Denver")).toMatch(/^viernes, 30 de octubre, 5:00/);
  });

  it("can fall on another day there than in UTC", () => {
    const late = new Date("2026-10-31T02:00:00Z");
    expect(formatDay(late, "en", "America/Chicago")).toBe("October 30, 2026");
  });
});

describe("languages", () => {
  it("name themselves, and keep their tag where nobody told us", () => {
    expect(languageName("es")).toBe("Español");
    expect(languageName("es-MX")).toBe("Español");
    expect(languageName("hmn")).toBe("hmn");
  });

  it("know which way they are written", () => {
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("ar-EG")).toBe("rtl");
    expect(directionOf("es")).toBe("ltr");
  });
});
