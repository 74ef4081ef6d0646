import fc from "fast-check";
import { expect, test } from "vitest";
import { joinSections, splitSections } from "~/plans/section";

test("the title leaves, and the highest headings after it begin the sections", () => {
  const text = "# Learning\n\nWhy.\n\n## Devices\n\nEach one.\n\n### Repair\n\nFree.\n\n## Homes\n";
  expect(splitSections(text)).toEqual({
    title: "Learning",
    sections: [
      { heading: "", body: "Why." },
      { heading: "Devices", body: "Each one.\n\n### Repair\n\nFree." },
      { heading: "Homes", body: "" },
    ],
  });
});

test("a first heading among its equals names the plan too", () => {
  const { title, sections } = splitSections("# One\n\na\n\n# Two\n\nb\n");
  expect(title).toBe("One");
  expect(sections).toEqual([
    { heading: "", body: "a" },
    { heading: "Two", body: "b" },
  ]);
});

test("what looks like a heading inside code or a quote is none", () => {
  const text = "# T\n\n```\n## no\n```\n\n> ## no\n\n## Yes\n";
  expect(splitSections(text).sections.map(({ heading }) => heading)).toEqual(["", "Yes"]);
});

test("a text without headings has no title", () => {
  expect(splitSections("only text").title).toBeNull();
});

test("sections joined and split again are the same", () => {
  const line = fc.stringMatching(/^[a-z][a-z .]{0,20}[a-z]$/);
  const section = fc.record({ heading: line, body: fc.array(line).map((all) => all.join("\n\n")) });
  fc.assert(
    fc.property(line, fc.array(section, { minLength: 1 }), (title, sections) => {
      expect(splitSections(joinSections(title, sections))).toEqual({ title, sections });
    }),
  );
});
