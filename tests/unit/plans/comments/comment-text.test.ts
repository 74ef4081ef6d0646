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

const nothing = { prefix: "", suffix: "" };

test("a quote keeps the words around it, whatever its spaces and quotation marks", () => {
  const body = "The school *lends* a hotspot\nfor four weeks.";
  expect(quoteIn(body, "“lends  a hotspot for”", nothing)).toEqual({
    exact: "lends a hotspot for",
    prefix: "The school ",
    suffix: " four weeks.",
  });
  expect(quoteIn(body, "something else", nothing)).toEqual({
    exact: "something else",
    prefix: "",
    suffix: "",
  });
  expect(quoteIn(body, " ", nothing)).toBeNull();
});

test("of words that stand there twice those are meant that the browser sent the surroundings of", () => {
  const body = "Grade six: the laptop stays.\n\nGrade *nine*: the laptop\nstays. End.";
  const picked = { prefix: "stays.\nGrade nine:", suffix: ". End." };
  expect(quoteIn(body, "the laptop stays", picked)).toMatchObject({ suffix: ". End." });
  expect(quoteIn(body, "the laptop stays", nothing)).toMatchObject({ prefix: "Grade six: " });
  const elsewhere = { prefix: "not in this section", suffix: "nor this" };
  expect(quoteIn(body, "the laptop stays", elsewhere)).toMatchObject({ prefix: "Grade six: " });
});

test("every occurrence is found again by what stands around it", () => {
  const word = fc.constantFrom("a", "the", "laptop", "school", "学校", ".");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(5),
      (all, at, more) => {
        const text = all.join(" ");
        const first = at % all.length;
        const exact = all.slice(first, first + 1 + more).join(" ");
        const begin = all.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
        const around = {
          prefix: text.slice(Math.max(0, begin - 32), begin),
          suffix: text.slice(begin + exact.length, begin + exact.length + 32),
        };
        expect(quoteIn(text, exact, around)).toEqual({ exact, ...around });
      },
    ),
  );
});
