import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/districts/language";
import { PLEDGE_WORDS, pledgeWords } from "~/partnerships/pledges/words/catalogue";
import { en, type WordKey } from "~/partnerships/pledges/words/en";

const tags = LANGUAGES.map(({ tag }) => tag);
const placesOf = (text: string) => [...new Set(text.match(/\{(\w+)/g) ?? [])].sort();
const isPlural = (key: string) => ["error.title", "shift.places", "mail.confirm_not"].includes(key);
const values = {
  ...{ title: "Laptops", district: "Cedar Valley", amount: "12", unit: "laptops", most: "120" },
  ...{ number: "7", day: "Friday", reason: "Too old", place: "2", time: "Friday", delivered: "3" },
};
const keys = Object.keys(en) as WordKey[];

describe("the words for those who offer something", () => {
  it("are there in every language", () => {
    expect(Object.keys(PLEDGE_WORDS)).toEqual(tags);
  });

  it.each(tags.filter((tag) => tag !== "en"))("say in %s all they say in English", (language) => {
    const words = pledgeWords(language);
    for (const key of keys) {
      const text = PLEDGE_WORDS[language]?.[key] ?? "";
      expect([key, text]).not.toEqual([key, en[key]]);
      if (!isPlural(key)) expect([key, placesOf(text)]).toEqual([key, placesOf(en[key])]);
      for (const count of [0, 1, 2, 5, 11]) {
        expect(words.t(key, { ...values, count, days: count })).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});
