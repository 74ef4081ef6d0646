import { expect, it } from "vitest";
import { isSameScale } from "~/scores/release/same-scale";
import { apply } from "~/surveys/builder/apply";
import type { Edit } from "~/surveys/builder/edit";
import { standardSurvey } from "~/surveys/standard/standard-survey";

const then = standardSurvey();
const same = (audience: string, construct: string, edit: Edit) =>
  isSameScale(apply(then, edit), then, audience, construct);
const reworded: Edit = {
  ...{ do: "write", at: { of: "entry", id: "AW1", part: "text" }, reader: "staff" },
  ...{ language: "en", text: "Quite another question?" },
};

it("compares the scores of an audience only where its questions kept their words", () => {
  expect(same("families", "awareness", reworded)).toBe(true);
  expect(same("staff", "awareness", reworded)).toBe(false);
  expect(same("staff", "buy_in", reworded)).toBe(true);
});

it("compares nothing when the scores of answers were turned round", () => {
  const turned: Edit = { do: "reverse-scores", set: "knowledge" };
  expect(same("partners", "awareness", turned)).toBe(false);
  expect(same("partners", "understanding", turned)).toBe(true);
});
