import fc from "fast-check";
import { expect, test } from "vitest";
import { comparedTexts } from "~/plans/changes/compared-texts";
import { quoteFrom } from "~/plans/comments/quote";
import {
  headingOf,
  isUntranslated,
  type ReadSection,
  readingOf,
  textIn,
  withLanguage,
} from "~/plans/reading";

test("a plan is read in the language asked for where it says anything in it, else in its own", () => {
  expect(readingOf("ar", "en", ["ar", "es"])).toEqual({
    ...{ language: "ar", own: "en", offered: ["en", "ar", "es"], keep: "ar" },
  });
  expect(readingOf("es-MX", "en", ["es"])).toMatchObject({ language: "es", keep: "es" });
  expect(readingOf(null, "en", ["ar"])).toMatchObject({ language: "en", keep: null });
  expect(readingOf("en", "en", ["ar"])).toMatchObject({ language: "en", keep: null });
  expect(readingOf("<script>", "en", ["ar"])).toMatchObject({ language: "en", keep: null });
});

test("a language that this version lacks stays asked for on its links", () => {
  expect(readingOf("ar", "en", [])).toMatchObject({ language: "en", keep: "ar" });
});

test("heading and body are each in the language that has them, and say which", () => {
  const reading = { language: "ar", own: "en" };
  const own = { heading: "Devices", body: "One each" };
  const half = textIn(own, { heading: "الأجهزة", body: " " }, reading);
  expect(half).toEqual({
    ...{ heading: "الأجهزة", headingIn: "ar", body: "One each", bodyIn: "en" },
  });
  expect(isUntranslated(half, "ar")).toBe(true);
  expect(isUntranslated(textIn(own, undefined, reading), "ar")).toBe(true);
  const whole = textIn(own, { heading: "الأجهزة", body: "جهاز" }, reading);
  expect(isUntranslated(whole, "ar")).toBe(false);
  const intro = textIn({ heading: "", body: "Why" }, { heading: "", body: "لماذا" }, reading);
  expect(isUntranslated(intro, "ar")).toBe(false);
  expect(headingOf(intro, { lang: "ar" })).toEqual({ heading: "مقدمة", headingIn: "ar" });
});

test("in its own language nothing of a plan counts as untranslated", () => {
  const text = fc.record({ heading: fc.string(), body: fc.string() });
  fc.assert(
    fc.property(text, (own) => {
      expect(isUntranslated(textIn(own, own, { language: "en", own: "en" }), "en")).toBe(false);
    }),
  );
});

test("a link keeps its query and its fragment when a language is added", () => {
  expect(withLanguage("/p", null)).toBe("/p");
  expect(withLanguage("/p", "ar")).toBe("/p?lang=ar");
  expect(withLanguage("/p?version=1#replies", "zh-Hans")).toBe("/p?version=1&lang=zh-Hans#replies");
});

test("quoted words are those of the first text that has them", () => {
  const texts = [
    { body: "تعير المدرسة جهازًا", language: "ar" },
    { body: "Schools lend a device." },
  ];
  const none = { prefix: "", suffix: "" };
  expect(quoteFrom(texts, "المدرسة", none)).toEqual({
    ...{ exact: "المدرسة", prefix: "تعير ", suffix: " جهازًا", language: "ar" },
  });
  expect(quoteFrom(texts, "lend", none)).toEqual({
    ...{ exact: "lend", prefix: "Schools ", suffix: " a device." },
  });
  expect(quoteFrom(texts, "elsewhere", none)).toMatchObject({ exact: "elsewhere", language: "ar" });
  expect(quoteFrom(texts, " ", none)).toBeNull();
});

const section = (key: string, body: string) => ({
  ...{ key, kind: "section" as const, heading: key, body },
});
const read = (key: string, body: string, bodyIn: string): ReadSection => ({
  ...{ ...section(key, body), headingIn: bodyIn, bodyIn },
});

test("versions are compared in a reader's language section by section, where both have it", () => {
  const before = {
    written: [section("a", "one"), section("b", "two"), section("gone", "x")],
    read: [read("a", "واحد", "ar"), read("b", "two", "en"), read("gone", "س", "ar")],
  };
  const after = {
    written: [section("a", "one!"), section("b", "two!"), section("new", "y")],
    read: [read("a", "واحد!", "ar"), read("b", "اثنان", "ar"), read("new", "y", "en")],
  };
  const compared = comparedTexts(before, after, "ar");
  expect(compared.before.map(({ body }) => body)).toEqual(["واحد", "two", "س"]);
  expect(compared.after.map(({ body }) => body)).toEqual(["واحد!", "two!", "y"]);
  expect([...compared.asWritten]).toEqual(["b", "new"]);
});

test("a change that the translation did not follow is shown as it was written", () => {
  const before = { written: [section("a", "four weeks")], read: [read("a", "أربعة", "ar")] };
  const after = { written: [section("a", "six weeks")], read: [read("a", "أربعة", "ar")] };
  const compared = comparedTexts(before, after, "ar");
  expect(compared.after).toEqual([section("a", "six weeks")]);
  expect([...compared.asWritten]).toEqual(["a"]);
});
