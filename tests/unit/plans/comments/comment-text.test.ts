import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "~/plans/comments/comment-text";
import { quoteIn } from "~/plans/comments/quote";

test("an address becomes a link without the stop that ends the sentence", () => {
  expect(partsOf("See https://a.test/x. Thanks")).toEqual([
    { text: "See " },
    { text: "https://a.test/x", href: "https://a.test/x" },
    { text: ". Thanks" },
  ]);
});

test("nothing but http and https becomes a link", () => {
  const lines = ["javascript:alert(1)", "data:text/html,x", "ftp://a.test", "//a.test", "http://"];
  expect(lines.flatMap(partsOf).filter(({ href }) => href)).toEqual([]);
});

test("the parts of a line are the line", () => {
  const piece = fc.constantFrom("http://", "https://a.", "test", " ", ".", "<", '"', "é");
  const line = fc.array(piece).map((parts) => parts.join(""));
  const joined = (text: string) => partsOf(text).map((part) => part.text);
  fc.assert(
    fc.property(line, (text) => {
      expect(joined(text).join("")).toBe(text);
    }),
  );
});

test("a quote keeps the words around it, whatever its spaces and quotation marks", () => {
  const body = "The school *lends* a hotspot\nfor four weeks.";
  expect(quoteIn(body, "“lends  a hotspot for”")).toEqual({
    exact: "lends a hotspot for",
    prefix: "The school ",
    suffix: " four weeks.",
  });
  expect(quoteIn(body, "something else")).toEqual({
    exact: "something else",
    prefix: "",
    suffix: "",
  });
  expect(quoteIn(body, " ")).toBeNull();
});
