import { expect, it } from "vitest";
import { standingWords } from "~/campaigns/campaign-words";
import { halfWords } from "~/campaigns/mailings/mailing-words";

it("calls a mailing planned until its time comes, and no other", () => {
  expect(standingWords("running", true)).toBe("Planned");
  expect(standingWords("running", false)).toBe("On its way");
  expect(standingWords("cancelled", true)).toBe("Canceled");
});

it("names the languages that are only half written", () => {
  expect(halfWords(["so", "es"])).toContain("Somali and Spanish");
});
