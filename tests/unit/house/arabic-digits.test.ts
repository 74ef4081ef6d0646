import { expect, it } from "vitest";
import { AUDIENCES } from "~/people/audience";
import { renderFormPage } from "~/responses/form/form-page";
import { formPlaces } from "~/responses/form/form-places";
import { localize } from "~/surveys/localize";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { formProps, visibleText } from "../responses/form-props";

/** Every file of Arabic words that people who are not staff read, on pages and in mails. */
const files = {
  ...import.meta.glob<object>("../../../app/**/{ar,*-ar}.ts", { eager: true }),
  ...import.meta.glob<object>("../../../emails/*.ar.ts", { eager: true }),
};

/** Names of measures, a number to dial as it stands on the telephone, a day as it can be typed. */
const asTheyAre = /\bRR[12]\b|\bSHA-256\b|\b911\b|\b2026-11-28\b/g;
/** In a message: what is filled in, and for which counts a form is. */
const filledIn = /\{\w+[^{}]*\}|=\d+ (?=\{)/g;

/** The texts in words that have digits of others than Arabic's own. */
function foreignDigits(words: unknown, place = ""): string[] {
  if (typeof words === "string") {
    const text = words.replace(filledIn, "").replace(asTheyAre, "");
    return /[\u0600-\u06ff]/.test(text) && /[0-9]/.test(text) ? [`${place}: ${words}`] : [];
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => foreignDigits(value, `${place}/${key}`));
}

it("no Arabic words for pages and mails mix digits: numbers are written in Arabic's own", () => {
  expect(Object.keys(files).length).toBeGreaterThan(15);
  expect(Object.entries(files).flatMap(([file, words]) => foreignDigits(words, file))).toEqual([]);
  expect(foreignDigits({ a: "الأشهر الـ12", b: "{n, plural, =0 {لا} other {#}}" })).toEqual([
    "/a: الأشهر الـ12",
  ]);
});

it.each(AUDIENCES)("the standard survey in Arabic asks %s with one kind of digits", (audience) => {
  const survey = localize(standardSurvey(), audience, "ar", "en");
  const places = formPlaces(standardSurvey(), audience);
  const sender = { ...formProps("ar").sender, contact: "office@cedar.example" };
  const text = visibleText(
    renderFormPage({ ...formProps("ar"), survey, places, audience, sender }),
  );
  expect(text).toContain("١٤. خلال الأشهر الـ١٢ الماضية");
  expect(text.match(/.{0,30}[0-9].{0,30}/g)).toBeNull();
});
