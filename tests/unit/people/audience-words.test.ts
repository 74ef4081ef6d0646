import { expect, test } from "vitest";
import { AUDIENCES } from "~/people/audience";
import { audienceName, audienceNames, audienceWords } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { planWords } from "~/plans/messages";
import { resultsWords } from "~/scores/messages/results-words";

test("staff read an audience by its name, and one that nobody knows as it is", () => {
  expect(audienceNames(["families", "higher_ed"])).toBe("Families, Higher education");
  expect(audienceName("pupils")).toBe("pupils");
});

test("results and plans, which staff and everybody read, call audiences in English what the directory calls them", () => {
  const { t } = resultsWords("en");
  const plan = planWords("en");
  for (const audience of AUDIENCES) {
    expect(t("group.name", { audience })).toBe(audienceWords[audience]);
    expect(t("group.among", { audience })).toBe(audienceWords[audience].toLowerCase());
    expect(plan.t(`scores.of.${audience}`)).toBe(audienceWords[audience]);
  }
});

test("staff read a language by its name, and one that nobody knows by its tag", () => {
  expect(["zh-Hans", "so", "other"].map(languageInEnglish)).toEqual([
    "Simplified Chinese",
    "Somali",
    "other",
  ]);
});
