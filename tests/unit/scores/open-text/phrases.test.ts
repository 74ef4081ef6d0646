import { expect, test } from "vitest";
import { englishNames, englishPhrases } from "~/scores/open-text/english.server";
import { worthPhrases } from "~/scores/open-text/phrase-list";
import { plainPhrases } from "~/scores/open-text/phrases";
import { languageOf } from "~/scores/open-text/text-language";

test.each([
  ["en", "We have no internet at home on most evenings."],
  ["es", "No tenemos internet en casa por las tardes."],
  ["pt", "Não temos internet em casa à noite."],
  ["vi", "Chúng tôi không có mạng ở nhà vào buổi tối."],
  ["so", "Internet kuma lihin guriga habeenkii, waxaan u baahanahay caawimaad."],
  ["ar", "ليس لدينا إنترنت في البيت مساءً."],
  ["zh", "我们家晚上没有网络。"],
])("tells that a text is in %s by itself", (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test("a text too short to tell is in no language", () => {
  expect(["OK", "👍", "", "12"].map(languageOf)).toEqual([null, null, null, null]);
});

test("English phrases are what is spoken of, without articles, pronouns and what was taken out", async () => {
  const text = "My son needs the new devices. I asked [name] about internet access at home.";
  expect(await englishPhrases(text)).toEqual(["son", "new devices", "internet access", "home"]);
});

test("English grammar finds a pupil's name that no list has", async () => {
  expect(await englishNames("My son Jamal Okafor never got a laptop.")).toEqual(["Jamal Okafor"]);
});

test("in other languages words that stand together are phrases, cut as the language does", () => {
  expect(plainPhrases("No tenemos internet en casa", "es")).toContain("internet");
  expect(plainPhrases("多用平板电脑", "zh")).toContain("平板电脑");
  expect(plainPhrases("cần máy tính", "vi")).toEqual(["máy tính"]);
  expect(plainPhrases("coste [name] alto", "es")).not.toContain("coste alto");
});

test("of phrases that say the same in as many texts the longest is offered, the most frequent first", () => {
  const counted = [
    { phrase: "internet", count: 9 },
    { phrase: "home", count: 4 },
    { phrase: "internet at home", count: 4 },
    { phrase: "cost", count: 7 },
  ];
  expect(worthPhrases(counted, 2)).toEqual([
    { phrase: "internet", count: 9 },
    { phrase: "cost", count: 7 },
  ]);
  expect(worthPhrases(counted, 9).map(({ phrase }) => phrase)).not.toContain("home");
});
