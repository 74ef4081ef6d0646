import { expect, test } from "vitest";
import { firstWords, mailHtml, mailText } from "../../../emails/markdown";
import { hostileTexts } from "../../support/hostile-texts";

test("what staff write is plain text with its links in words", () => {
  const source =
    "# Soon\n\nDear *all*, see [the plan](https://a.test/p) or https://b.test\n\n- one\n- two\n  - three\n\n1. first\n2. second\n\n> said\n\nLast\\\nline";
  expect(mailText(source)).toBe(
    "Soon\n\nDear all, see the plan (https://a.test/p) or https://b.test\n\n- one\n- two\n  - three\n\n1. first\n2. second\n\n> said\n\nLast\nline\n\n",
  );
});

test("HTML stays text, and no link runs anything", () => {
  const html = mailHtml(
    "<script>alert(1)</script> <b onclick=x>b</b> [a](javascript:alert(1)) ![p](https://x.test/p.png)",
  );
  expect(html).not.toMatch(/<script|<b |javascript:[^)]*"|<img/);
  expect(html).toContain('<a href="https://x.test/p.png"');
});

test("placeholders stay whole, and headings are of one level", () => {
  const html = mailHtml("### Hello {{givenName}}\n\nText");
  expect(html).toMatch(/<h2 [^>]*>Hello \{\{givenName\}\}<\/h2>/);
  expect(mailText("Hello {{givenName}}")).toBe("Hello {{givenName}}\n\n");
});

test("the first words are short and without marks and placeholders", () => {
  expect(firstWords("**From Monday** on, {{givenName}}\n\nMore")).toBe("From Monday on,");
  expect(firstWords("x".repeat(500))).toHaveLength(140);
  expect(firstWords("")).toBe("");
});

test("nothing that can be written breaks it", () => {
  for (const text of hostileTexts()) {
    expect(mailHtml(text)).not.toMatch(/<script/i);
    expect(typeof mailText(text)).toBe("string");
  }
});
