import fc from "fast-check";
import { expect, test } from "vitest";
import { readable } from "~/plans/changes/readable";
import { compareTexts } from "~/platform/text-pieces";

const signs = { same: "", added: "+", removed: "-" };
const said = (before: string, after: string) =>
  readable(compareTexts(before, after)).map(({ kind, text }) => signs[kind] + text);

test("marks of emphasis, code, links and pictures are not read", () => {
  const text =
    'We use **Canvas** and `Chromebooks` (see [the *page*](https://a.example/b.c "t")). ![A desk](/x.png) 2 \\* 3 &amp; snake_case.';
  expect(said(text, text).join("")).toBe(
    "We use Canvas and Chromebooks (see the page). A desk 2 * 3 & snake_case.",
  );
});

test("a word changed within marks is a change of the word alone", () => {
  expect(said("We use **Canvas** daily.", "We use **Moodle** daily.")).toEqual([
    ...["We use ", "-Canvas", "+Moodle", " daily."],
  ]);
  expect(said("See [the old page](/a).", "See [the new page](/a).")).toEqual([
    ...["See the ", "-old", "+new", " page."],
  ]);
});

test("a change of nothing but marks is shown as it is written", () => {
  expect(said("a word here", "a **word** here").join("|")).toContain("+**");
  expect(said("See [it](https://a.example/).", "See [it](https://b.example/).")).toEqual([
    ...["See it", "-https://a.example/", "+https://b.example/", "."],
  ]);
});

const parts = ["word", "**bold**", "*", "[a](/b)", "[", "](", ")", "`c`", "\\*", "&lt;", " ", "\n"];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((some) => some.join(""));

test("every word that was added or removed stays in sight", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareTexts(before, after);
      const kinds = (of: typeof pieces) =>
        of.filter(({ kind }) => kind !== "same").map(({ kind }) => kind);
      expect(kinds(readable(pieces))).toEqual(kinds(pieces));
    }),
  );
});
