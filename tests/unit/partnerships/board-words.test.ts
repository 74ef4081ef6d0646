import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/districts/language";
import { BOARD_WORDS, boardWords } from "~/partnerships/board/words/catalogue";
import { en, type WordKey } from "~/partnerships/board/words/en";

const tags = LANGUAGES.map(({ tag }) => tag);
const placesOf = (text: string) => [...new Set(text.match(/\{(\w+)/g) ?? [])].sort();
const values = { amount: "12", arrived: "3", promised: "4", open: "5", count: 2 };
const keys = Object.keys(en) as WordKey[];

describe("the words of the board", () => {
  it("are there in every language", () => {
    expect(Object.keys(BOARD_WORDS)).toEqual(tags);
  });

  it.each(tags.filter((tag) => tag !== "en"))("say in %s all they say in English", (language) => {
    const words = boardWords(language);
    for (const key of keys) {
      const text = BOARD_WORDS[language]?.[key] ?? "";
      expect([key, text]).not.toEqual([key, en[key]]);
      if (key !== "plan.needs") expect([key, placesOf(text)]).toEqual([key, placesOf(en[key])]);
      for (const count of [1, 2, 5, 11]) {
        expect(words.t(key, { ...values, count })).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});
