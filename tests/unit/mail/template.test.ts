import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileTemplate, escapeHtml, fillTemplate, type Values } from "~/mail/template";

const plain = { literal: (text: string) => text, value: (text: string) => text };
const fill = (source: string, values: Values, writing = plain) =>
  fillTemplate(compileTemplate(source, writing), values);

describe("placeholders", () => {
  test("are filled by name, wherever they stand and however often", () => {
    expect(fill("{{a}}-{{b}}-{{a}}", { a: "1", b: "2" })).toBe("1-2-1");
  });

  test("without a value stay as they stand", () => {
    expect(fill("{{env}} {{constructor}} {{__proto__}} {{ a }} {{a.b}}", { a: "1" })).toBe(
      "{{env}} {{constructor}} {{__proto__}} {{ a }} {{a.b}}",
    );
  });

  test("in a value are text: nothing is looked up a second time", () => {
    expect(fill("Dear {{name}}, {{code}}", { name: "{{code}}{{env}}", code: "K7" })).toBe(
      "Dear {{code}}{{env}}, K7",
    );
  });

  test("have no expressions", () => {
    const source = "{{#if a}}{{/if}} {{{a}}} {{&a}} {{> a}} <%= a %>";
    expect(fill(source, { a: "1" })).toBe("{{#if a}}{{/if}} {1} {{&a}} {{> a}} <%= a %>");
  });

  test("hand each value to the writing once", () => {
    const html = { literal: (text: string) => text, value: escapeHtml };
    expect(
      fill('<a href="{{url}}">{{name}}</a>', { url: '"><i>', name: "O'Brien & <b>" }, html),
    ).toBe('<a href="&quot;&gt;&lt;i&gt;">O&#39;Brien &amp; &lt;b&gt;</a>');
  });
});

describe("blocks", () => {
  const links = [
    { person: "Amina", url: "/1" },
    { person: "Yusuf", url: "/2" },
  ];

  test("are repeated for each item", () => {
    expect(fill("{{#links}}{{person}} {{url}};{{/links}}", { links })).toBe("Amina /1;Yusuf /2;");
  });

  test("vanish for an empty list", () => {
    expect(fill("a{{#links}}x{{/links}}b", { links: [] })).toBe("ab");
  });

  test("see the letter's values too, the item's first", () => {
    expect(
      fill("{{#links}}{{person}}/{{name}} {{/links}}", { name: "N", person: "P", links }),
    ).toBe("Amina/N Yusuf/N ");
  });

  test("can be kept for one item, or for several", () => {
    const source =
      "{{#links:one}}Dear {{person}}{{/links:one}}{{#links:many}}{{person}}, {{/links:many}}";
    expect(fill(source, { links: links.slice(0, 1) })).toBe("Dear Amina");
    expect(fill(source, { links })).toBe("Amina, Yusuf, ");
    expect(fill(source, { links: [] })).toBe("");
  });

  test("on a text stand if it is not empty, also inside another block", () => {
    const source = "{{#links}}{{#person}}For {{person}}: {{/person}}{{url}} {{/links}}";
    const named = [{ person: "", url: "/0" }, ...links];
    expect(fill(source, { links: named })).toBe("/0 For Amina: /1 For Yusuf: /2 ");
  });

  test("stay as they stand when they are unknown, unclosed or closed only", () => {
    expect(fill("{{#x}}{{a}}{{/x}}", { a: "1" })).toBe("{{#x}}{{a}}{{/x}}");
    expect(fill("{{links:one}}", { links })).toBe("{{links:one}}");
    expect(fill("{{#links}}{{a}}", { a: "1", links })).toBe("{{#links}}1");
    expect(fill("{{#constructor}}x{{/constructor}}", {})).toBe("{{#constructor}}x{{/constructor}}");
    expect(fill("{{a}}{{/links}}", { a: "1", links })).toBe("1{{/links}}");
  });

  test("are not opened by what an item says", () => {
    const sly = [{ person: "{{/links}}{{#links}}", url: "{{person}}" }];
    expect(fill("{{#links}}[{{person}}|{{url}}]{{/links}}", { links: sly })).toBe(
      "[{{/links}}{{#links}}|{{person}}]",
    );
  });
});

test("whatever the values, the text between them comes out as written", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, value, after) => {
      const inert = (text: string) => text.replaceAll("{", "(");
      expect(fill(`${inert(before)}{{v}}${inert(after)}`, { v: value })).toBe(
        `${inert(before)}${value}${inert(after)}`,
      );
    }),
  );
});
