import { expect, test } from "vitest";
import { readingLevel, syllablesOf } from "~/plans/reading-level";

test.each([
  ["cat", 1],
  ["table", 2],
  ["device", 2],
  ["learned", 1],
  ["wanted", 2],
  ["community", 4],
  ["the", 1],
  ["technology", 4],
  ["2027", 1],
])("%s has %i syllables", (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test("is the Flesch-Kincaid grade of words, sentences and syllables", () => {
  // 60 words of one syllable in 6 sentences: 0.39 · 10 + 11.8 · 1 − 15.59 = 0.11
  const plain = "The cat sat on the mat and then it ran. ".repeat(6);
  expect(readingLevel(plain, "en")).toEqual({ ok: true, grade: 0.1 });
  // 60 words of four syllables in 2 sentences: 0.39 · 30 + 11.8 · 4 − 15.59 = 43.31
  const hard = `${"community ".repeat(30).trim()}. `.repeat(2);
  expect(readingLevel(hard, "en-US")).toEqual({ ok: true, grade: 43.3 });
});

test("says nothing about other languages and short texts", () => {
  expect(readingLevel("palabra ".repeat(100), "es")).toEqual({
    ok: false,
    reason: "other_language",
  });
  expect(readingLevel("Too short to say.", "en")).toEqual({ ok: false, reason: "too_short" });
});
