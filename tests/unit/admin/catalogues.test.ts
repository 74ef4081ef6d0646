import { describe, expect, it } from "vitest";
import { PUBLIC_WORDS } from "~/admin/public-words";
import { UNSUBSCRIBE_WORDS } from "~/campaigns/unsubscribe-catalogue";
import { unsubscribeWords } from "~/campaigns/unsubscribe-words";
import { LANGUAGES } from "~/districts/language";
import { PRIVACY_TEXTS, privacyText } from "~/reports/privacy-texts";
import { REPORT_WORDS } from "~/reports/report-words";
import { TYPED_CODE_WORDS } from "~/responses/messages/typed-code";
import { planWords } from "../../../emails/plan-words";

type Words = Readonly<Record<string, string>>;

const tags = LANGUAGES.map(({ tag }) => tag);
const translations = tags.filter((tag) => tag !== "en");
const catalogues: [string, Readonly<Record<string, Words>>][] = [
  ["reports", REPORT_WORDS],
  ["unsubscribing", UNSUBSCRIBE_WORDS],
  ["the public pages' frame", PUBLIC_WORDS],
  ["typing a code", TYPED_CODE_WORDS],
];
/** Words that two languages share, and punctuation alone. */
const cognates = new Set(["error", "plan", "school"]);

const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(catalogues)("the words of %s", (_, words) => {
  it("are there in every language", () => {
    expect(Object.keys(words)).toEqual(tags);
  });

  it.each(translations)("are translated into %s with the same places to fill", (language) => {
    const [ours, english] = [words[language] ?? {}, words.en ?? {}];
    for (const [key, text] of Object.entries(english)) {
      expect([key, placesOf(ours[key] ?? "")]).toEqual([key, placesOf(text)]);
      if (!cognates.has(key)) expect([key, ours[key]]).not.toEqual([key, text]);
    }
  });
});

describe.each(translations)("in %s", (language) => {
  it("the mails about a plan say all they say in English", () => {
    const [ours, english] = [planWords(language), planWords("en")];
    for (const [key, words] of Object.entries(english)) {
      if (typeof words === "string") expect(ours[key as keyof typeof ours]).not.toBe(words);
    }
    for (const what of ["adopted", "partly", "declined", "answered"]) {
      expect(ours.decided(what, null)).not.toBe(english.decided(what, null));
    }
    expect(ours.decided("adopted", 3)).toMatch(/[3٣]/);
    expect(ours.draftLead("Cedar", "Learning", 2)).toMatch(/Cedar.*[2٢].*Learning|Learning.*[2٢]/);
  });
});

it("unsubscribing speaks a region's language, and the first that has words", () => {
  expect(unsubscribeWords("zh-CN", "es").lang).toBe("zh-Hans");
  expect(unsubscribeWords("hmn", "pt-BR", "es").lang).toBe("pt");
  expect(unsubscribeWords(null, "hmn").lang).toBe("en");
});

describe("the privacy statement", () => {
  it("is there in every language, for a region of it too", () => {
    expect(Object.keys(PRIVACY_TEXTS)).toEqual(tags);
    expect(privacyText("zh-CN", "en").lang).toBe("zh-Hans");
    expect(privacyText("hmn", "es-MX").lang).toBe("es");
  });

  it.each(translations)("makes in %s as many statements with the same figures", (language) => {
    const [ours, english] = [PRIVACY_TEXTS[language], PRIVACY_TEXTS.en];
    const shape = (page = ours) =>
      page?.sections.map(({ id, text, points = [] }) => [id, text.length, points.length]);
    const figures = (page = ours) =>
      page?.sections.map((section) => figuresOf(JSON.stringify(section)));
    expect(shape()).toEqual(shape(english));
    expect(figures()).toEqual(figures(english));
  });
});

/** The numbers in a text, whatever digits it is written with. */
function figuresOf(text: string): number[] {
  const latin = text.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
  return (latin.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
}
