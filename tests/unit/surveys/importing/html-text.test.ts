import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "~/surveys/importing/lss/html-text";

describe("LimeSurvey's HTML", () => {
  it.each([
    ["Just words", "Just words", []],
    ["Enqu&ecirc;te &amp; more &lt;b&gt;", "Enquête & more <b>", []],
    ["<p>One</p>\n<p>Two<br />Three</p>", "One\n\nTwo\nThree", []],
    ["So <b>bold</b>", "So bold", ["formatting"]],
    ["<ul>\n\t<li>\n\t\tA</li>\n<li>B</li></ul>", "- A\n\n- B", ["formatting"]],
    ["Read <a href='https://x.test/a'>this</a>", "Read this (https://x.test/a)", ["formatting"]],
    ["<a href='https://x.test'>https://x.test</a>", "https://x.test", ["formatting"]],
    ["<a href='javascript:alert(1)'>this</a>", "this", ["formatting"]],
    ["See <img src=x onerror=alert(1) alt='a cat'>", "See a cat", ["a picture"]],
    ["Hi<script>alert('1 < 2')</script>", "Hi", ["a script"]],
    ["a&nbsp;&nbsp; b", "a b", []],
    ["<table><tr><td>a</td><td>b</td></tr></table>", "a b", ["formatting"]],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2", []],
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>", []],
  ])("%j reads %j", (html, text, lost) => {
    expect(plainText(html)).toEqual({ text, lost });
  });

  it("is left alone where it has neither tags nor entities", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[<&]/.test(text));
        expect(plainText(text).text).toBe(text.trim());
      }),
    );
  });

  it("is read whatever it is", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "<script",
      "<p>",
      "<!--",
      "<![CDATA[",
      "&#",
      "'",
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(typeof plainText(pieces.join("")).text).toBe("string");
      }),
    );
  });
});
