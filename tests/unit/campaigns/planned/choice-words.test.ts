import { expect, it } from "vitest";
import { choiceWords } from "~/campaigns/planned/choice-words";

const schools = new Map([["s1", "North School"]]);

it("says whom a planned invitation is for, and nothing where it is for everybody", () => {
  const families = { audiences: ["families", "higher_ed"] as const, schools: [], languages: [] };
  expect(choiceWords(null, schools)).toBe("");
  expect(choiceWords({ ...families, audiences: [...families.audiences] }, schools)).toBe(
    "Only Families, Higher education.",
  );
  const few = { audiences: ["staff" as const], schools: ["s1", "none"], languages: ["so", "es"] };
  expect(choiceWords(few, schools)).toBe(
    "Only Staff; at North School, no one school; reading Somali, Spanish.",
  );
});
