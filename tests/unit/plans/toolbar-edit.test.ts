import fc from "fast-check";
import { expect, test } from "vitest";
import { block, type Edit, editFor } from "~/plans/writing/toolbar-edit";

/** "a [b] c" is a text with b selected; the same for what came out. */
function press(mark: Parameters<typeof editFor>[0], marked: string): string {
  const from = marked.indexOf("[");
  const to = marked.lastIndexOf("]") - 1;
  const text = marked.slice(0, from) + marked.slice(from + 1, to + 1) + marked.slice(to + 2);
  return show(text, editFor(mark, { text, from, to }));
}

function show(text: string, { from, to, insert, select }: Edit): string {
  const next = text.slice(0, from) + insert + text.slice(to);
  const [a, b] = select;
  return `${next.slice(0, a)}[${next.slice(a, b)}]${next.slice(b)}`;
}

test.each([
  ["bold", "we [lend] it", "we **[lend]** it"],
  ["bold", "we **[lend]** it", "we [lend] it"],
  ["bold", "we [] it", "we **[bold words]** it"],
  ["italic", "[x]", "*[x]*"],
  ["heading", "one\nt[w]o\nthree", "one\n## two[]\nthree"],
  ["heading", "## t[w]o", "two[]"],
  ["list", "on[e\ntw]o", "- one\n- two[]"],
  ["link", "see [this]", "see [this]([https://])"],
] as const)("%s makes %j into %j", (mark, before, after) => {
  expect(press(mark, before)).toBe(after);
});

test("a block stands between blank lines, and touches nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n") }), fc.nat(20), (text, at) => {
      const caret = Math.min(at, text.length);
      const { from, to, insert } = block("BLOCK", { text, to: caret });
      const next = text.slice(0, from) + insert + text.slice(to);
      expect(next).toMatch(/(^|\n\n)BLOCK($|\n\n)/);
      expect(next.replace("BLOCK", "").replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
    }),
  );
});
