import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en, type MessageKey } from "~/responses/messages/en";
import { es } from "~/responses/messages/es";
import { directionOf, languageName } from "~/responses/messages/languages";
import { formatDay, formatMoment } from "~/responses/messages/moments";
import { translator } from "~/responses/messages/translator";

const keys = Object.keys(en) as MessageKey[];

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

describe("the messages", () => {
  it("take the same values in Spanish as in English", () => {
    for (const key of keys) {
      expect([key, placeholders(es[key], "es")]).toEqual([key, placeholders(en[key], "en")]);
    }
  });

  it("use the apostrophe of type, since ICU reads the straight one as a quote", () => {
    for (const key of keys) expect(en[key] + es[key]).not.toContain("'");
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
    expect(translator("so", "es").language).toBe("es");
    expect(translator("so", "vi").language).toBe("en");
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
