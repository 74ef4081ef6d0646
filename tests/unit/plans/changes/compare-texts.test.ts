import fc from "fast-check";
import { expect, test } from "vitest";
import { splitBlocks } from "~/plans/changes/blocks";
import { compareTexts } from "~/platform/text-pieces";
import { sentencesOf, tokensOf } from "~/platform/word-tokens";
import { apply, backwards } from "./law";

const words = [
  "four",
  "weeks",
  "don’t",
  "the",
  "3.5",
  "لِلمدرسة",
  "学校借出热点",
  "ภาษาไทย",
  "😀",
  "**",
  "- ",
  "| ",
  "\n",
  "\n\n",
  "> ",
  "```\n",
  "# ",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4, unit: "binary" })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(" "));

test("tokens, sentences and blocks joined are the text again", () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(tokensOf(source).join("")).toBe(source);
      expect(sentencesOf(source).join("")).toBe(source);
      const blocks = splitBlocks(source).map(({ mark, text, gap }) => mark + text + gap);
      expect(blocks.join("")).toBe(source);
    }),
  );
});

test("a comparison makes the later text of the earlier one, and the earlier of the later, at any effort", () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 60 }), (before, after, effort) => {
      const pieces = compareTexts(before, after, effort);
      expect(apply(pieces, before)).toBe(after);
      expect(apply(backwards(pieces), after)).toBe(before);
    }),
  );
});

const shown = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ kind, text }) => ({ same: text, added: `[+${text}+]`, removed: `[-${text}-]` })[kind])
    .join("");

test("whole words change, never parts of them", () => {
  expect(shown("We keep 80 of them.", "We keep 200 of them.")).toBe(
    "We keep [-80-][+200+] of them.",
  );
  expect(shown("It doesn’t cost 3.50 now", "It didn’t cost 3.75 now")).toBe(
    "It [-doesn’t-][+didn’t+] cost [-3.50-][+3.75+] now",
  );
  expect(shown("see https://a.org/b?c=1 here", "see https://a.org/b?c=2 here")).toBe(
    "see [-https://a.org/b?c=1-][+https://a.org/b?c=2+] here",
  );
});

test("neighbouring changes are one, and an addition takes its space along", () => {
  expect(shown("lends it for four weeks, free", "lends it for as long as needed, free")).toBe(
    "lends it for [-four weeks-][+as long as needed+], free",
  );
  expect(shown("Ten is enough", "Ten is not enough")).toBe("Ten is [+not +]enough");
});

test("Arabic words keep their marks, and Chinese is cut into words", () => {
  expect(shown("تُعيرُ المَدرسةُ جهازًا", "تُعيرُ البلديةُ جهازًا")).toBe(
    "تُعيرُ [-المَدرسةُ-][+البلديةُ+] جهازًا",
  );
  expect(shown("学校借出四周的热点", "学校借出八周的热点")).toMatch(
    /^学校借出\[-四周?-\]\[\+八周?\+\]周?的热点$/,
  );
});
