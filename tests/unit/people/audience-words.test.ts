import { expect, test } from "vitest";
import { audienceName, audienceNames } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";

test("staff read an audience by its name, and one that nobody knows as it is", () => {
  expect(audienceNames(["families", "higher_ed"])).toBe("Families, Higher education");
  expect(audienceName("pupils")).toBe("pupils");
});

test("staff read a language by its name, and one that nobody knows by its tag", () => {
  expect(["zh-Hans", "so", "other"].map(languageInEnglish)).toEqual([
    "Simplified Chinese",
    "Somali",
    "other",
  ]);
});
