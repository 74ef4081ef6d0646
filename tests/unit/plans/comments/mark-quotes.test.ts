import fc from "fast-check";
import { expect, test } from "vitest";
import { clausesOf } from "~/plans/comments/clauses";
import { renderMarkdown } from "~/plans/markdown";

const quote = (exact: string, number = 1) => ({
  ...{ exact, prefix: "", suffix: "", number, href: `#c-${number}`, label: `Comment ${number}` },
});
const marked = (body: string, ...exact: string[]) =>
  clausesOf(
    body,
    "s",
    exact.map((one, index) => quote(one, index + 1)),
  )
    .map(({ html }) => html)
    .join("");
const withoutRefs = (html: string) => html.replace(/\u00a0<a class="ref"[^>]*>\d+<\/a>/g, "");
const textOf = (html: string) => html.replace(/<[^>]*>/g, "");

test("the first place of a quote is marked and numbered", () => {
  const html = marked("We lend a hotspot. We lend a hotspot.", "lend a hotspot");
  expect(html).toBe(
    '<p>We <mark>lend a hotspot</mark>\u00a0<a class="ref" href="#c-1" id="q1" aria-label="Comment 1">1</a>. We lend a hotspot.</p>\n',
  );
});

test("of two places the one is marked that has the quote's words around it", () => {
  const second = { ...quote("lend a hotspot"), prefix: "But ", suffix: " to no one." };
  const [clause] = clausesOf("We lend a hotspot. But lend a hotspot to no one.", "s", [second]);
  expect(clause?.html).toContain("We lend a hotspot. But <mark>lend a hotspot</mark>");
});

test("a quote across emphasis is marked in pieces", () => {
  const html = marked("We *lend a* hotspot to all.", "We lend a hotspot");
  expect(html).toContain("<mark>We </mark><em><mark>lend a</mark></em><mark> hotspot</mark>");
});

test("a quote across paragraphs and line breaks is marked in each", () => {
  const html = marked("One two\nthree.\n\nFour five.", "two three. Four");
  expect(html).toContain("One <mark>two</mark>\n<mark>three.</mark>");
  expect(html).toContain("<p><mark>Four</mark>");
});

test("words that are not there mark nothing", () => {
  const body = "We lend a hotspot.";
  expect(marked(body, "we lend", "hot spot", "", "   ")).toBe(renderMarkdown(body, "s"));
});

test("a number never stands inside a link", () => {
  const html = marked("See [the whole list](https://a.test) here.", "the whole");
  expect(html).toContain("<mark>the whole</mark> list</a>\u00a0<a class=");
});

test("overlapping quotes nest nothing and keep both numbers", () => {
  const html = marked("one two three four", "one two three", "two three four");
  expect(html).not.toMatch(/<mark>[^<]*<mark>/);
  expect(html.match(/class="ref"/g)).toHaveLength(2);
});

test("the text is cut behind the blocks that comments stand beside", () => {
  const clauses = clausesOf("One.\n\nTwo.\n\nThree.", "s", [quote("Two")]);
  expect(clauses.map(({ numbers }) => numbers)).toEqual([[1], []]);
});

const word = fc.constantFrom(
  "one",
  "two",
  "*three*",
  "**four**",
  "`five`",
  "[six](/x)",
  "<b>",
  "&",
);
const body = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "- ", "> ", "# ", "1. "),
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("\n", "\n\n"),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map(([mark, words, end]) => `${mark}${words.join(" ")}${end}`).join(""));

test("marking never changes what the text says, and its marks are closed", () => {
  fc.assert(
    fc.property(
      body,
      fc.array(fc.tuple(fc.nat(80), fc.nat(40)), { maxLength: 4 }),
      (text, spans) => {
        const plain = renderMarkdown(text, "s");
        const words = textOf(plain).replace(/\s+/g, " ");
        const html = marked(
          text,
          ...spans.map(([from, length]) => words.slice(from, from + length)),
        );
        expect(textOf(withoutRefs(html))).toBe(textOf(plain));
        expect(html.match(/<mark>/g)?.length ?? 0).toBe(html.match(/<\/mark>/g)?.length ?? 0);
      },
    ),
    { numRuns: 400 },
  );
});
