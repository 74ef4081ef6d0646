import { expect, test } from "vitest";
import { plainText, renderMarkdown } from "~/plans/markdown";

test("headings of a section stand below its own", () => {
  const html = renderMarkdown("# First\n\n### Third\n\n# Second\n", "devices");
  expect(html).toContain('<h3 id="devices-1">First</h3>');
  expect(html).toContain('<h5 id="devices-2">Third</h5>');
  expect(html).toContain('<h3 id="devices-3">Second</h3>');
});

test("raw HTML and script links stay text", () => {
  const html = renderMarkdown(
    "<script>alert(1)</script> [x](javascript:alert(1)) <b onclick=x>",
    "a",
  );
  expect(html).not.toMatch(/<script|<b |href="javascript/i);
});

test("the plain text is what is read", () => {
  const body =
    "We *lend* a [hotspot](https://example.org)\nto `all`.\n\n- one\n- two\n\n```\ncode\n```\n";
  expect(plainText(body)).toBe("We lend a hotspot to all.\none\ntwo\ncode\n");
});
