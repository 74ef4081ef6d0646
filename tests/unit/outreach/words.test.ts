import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/districts/language";
import { INQUIRY_WORDS, inquiryWords } from "~/outreach/inquiries/words/catalogue";
import { en } from "~/outreach/inquiries/words/en";

const tags = LANGUAGES.map(({ tag }) => tag);
const values = {
  ...{ district: "Cedar Valley", amount: 2, unit: "days", count: 2, most: "8,000", number: 12 },
  ...{ due: "Friday", subject: "Tablets", name: "Dana" },
};
const placesOf = (text: string) => [...new Set(text.match(/\{(\w+)/g) ?? [])].sort();
const isPlural = (key: string) => ["ask.lede", "error.title"].includes(key);

describe("the words for those who write to the district", () => {
  it("are there in every language", () => {
    expect(Object.keys(INQUIRY_WORDS)).toEqual(tags);
  });

  it.each(tags.filter((tag) => tag !== "en"))("say in %s all they say in English", (language) => {
    const words = inquiryWords(language);
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const text = INQUIRY_WORDS[language]?.[key] ?? "";
      if (!isPlural(key)) expect([key, placesOf(text)]).toEqual([key, placesOf(en[key])]);
      if (key !== "link.no") expect([key, text]).not.toEqual([key, en[key]]);
      expect(words.t(key, values)).not.toMatch(/[{}]/);
      for (const amount of [1, 2, 5, 11]) {
        for (const unit of ["hours", "days"]) {
          const said = words.t(key, { ...values, amount, count: amount, unit });
          expect(said).not.toContain("undefined");
        }
      }
    }
  });

  it("fall back from a region to its language, and to English at last", () => {
    expect(inquiryWords("pt-BR").lang).toBe("pt");
    expect(inquiryWords(null, "zh-CN").lang).toBe("zh-Hans");
    expect(inquiryWords("hmn", undefined).lang).toBe("en");
  });
});
