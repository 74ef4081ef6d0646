import { expect, test } from "vitest";
import { SIGN_UP_WORDS, signUpWords } from "~/campaigns/digest/sign-up-words";
import { LANGUAGES } from "~/districts/language";

test("there are words in every language, with the same places to fill", () => {
  expect(Object.keys(SIGN_UP_WORDS).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  const [, ...others] = Object.values(SIGN_UP_WORDS);
  for (const words of others) {
    for (const [name, text] of Object.entries(SIGN_UP_WORDS.en ?? {})) {
      const own = words[name as keyof typeof words];
      expect(own).not.toBe("");
      expect(places(own)).toEqual(places(text));
    }
  }
});

test("the first language with words is spoken, else English", () => {
  expect(signUpWords(null, "es-MX", "vi").lang).toBe("es");
  expect(signUpWords("xx", null, "ar")).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(signUpWords("xx").lang).toBe("en");
});
