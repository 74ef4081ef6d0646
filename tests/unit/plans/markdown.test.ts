import { expect, test } from "vitest";
import { renderMarkdown, titleOf } from "~/plans/markdown";

test("the title that a plan begins with is left to the page", () => {
  const { html, contents } = renderMarkdown("# Learning\n\n## Devices\n\nText\n\n## Devices\n");
  expect(html).not.toContain("Learning");
  expect(contents.map(({ id }) => id)).toEqual(["devices", "devices-2"]);
  expect(titleOf("# Learning *together*")).toBe("Learning *together*");
});

test("a plan without a title of its own keeps its headings below the page's", () => {
  expect(renderMarkdown("Text\n\n# First\n").html).toContain('<h2 id="first">First</h2>');
});

test("raw HTML and script links stay text", () => {
  const { html } = renderMarkdown(
    "<script>alert(1)</script> [x](javascript:alert(1)) <b onclick=x>",
  );
  expect(html).not.toMatch(/<script|<b |href="javascript/i);
});

test("a text without headings has no title", () => {
  expect(titleOf("only text")).toBeNull();
});
