import { expect, it } from "vitest";
import { COMMUNITY_WORDS, communityWords, filled } from "~/admin/community/words/catalogue";
import { en } from "~/admin/community/words/en";
import { PUBLIC_LANGUAGES } from "~/admin/public-words";

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(PUBLIC_LANGUAGES)("says everything in %s, with the same values in it", (lang) => {
  const words = communityWords(lang);
  for (const [key, text] of Object.entries(en)) {
    const said = words[key as keyof typeof en];
    expect(said, key).not.toBe("");
    expect(placeholders(said), key).toEqual(placeholders(text));
  }
  expect(lang === "en" || words.now !== en.now).toBe(true);
});

it("has the languages of the public frame and no others", () => {
  expect(Object.keys(COMMUNITY_WORDS)).toEqual(PUBLIC_LANGUAGES);
});

it("fills in values as they are, and leaves what it does not know", () => {
  expect(filled("{title} until {day}", { title: "$& {day}" })).toBe("$& {day} until {day}");
});
