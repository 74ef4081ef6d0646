import { expect, it } from "vitest";
import { lossWords } from "~/people/imports/loss-words";

const of = 417;
const share = 20;

it("says only who is missing where a file would change nobody", () => {
  const said = lossWords({ changed: 0, missing: 417, of, share });
  expect(said).toContain("417 of the 417 people it is about are not in it: more than 20%.");
  expect(said).toMatch(/They stay in the directory as they are\.$/);
  expect(said).not.toMatch(/\b0\b/);
});

it("says only what is replaced where nobody is missing", () => {
  const said = lossWords({ changed: 90, missing: 0, of, share });
  expect(said).toContain("would change 90 of the 417 people it is about: more than 20%.");
  expect(said).not.toContain("not in it");
});

it("says both where both are so", () => {
  const said = lossWords({ changed: 1, missing: 90, of, share });
  expect(said).toContain("would change 1 person, and 90 of the 417 people");
  expect(said).toMatch(/would be replaced; who is missing stays\.$/);
});
