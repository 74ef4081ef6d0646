import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeGiver, idGiver } from "~/surveys/importing/codes";
import { slugOf } from "~/surveys/importing/slug";
import { cut, isStorable, LONGEST_TEXT, storable } from "~/surveys/importing/storable";
import { pipedItems } from "~/surveys/pipes";

describe("a text of a file", () => {
  it("stays as it is, but for blanks at its edges", () => {
    expect(storable("  <b>“Sí”</b> {{Q1}} ❤️ ")).toEqual({
      ...{ text: "<b>“Sí”</b> {{Q1}} ❤️", changes: [] },
    });
  });

  it.each([
    ["what cannot be stored", "a\0b\ud800c", "a�b�c"],
    ["what is too long", "x".repeat(3000), `${"x".repeat(1999)}…`],
  ])("is changed where it has %s, and says so", (_, source, text) => {
    const made = storable(source);
    expect(made.text).toBe(text);
    expect(made.changes).toHaveLength(1);
  });

  it("reads no answer back where it only looks as if", () => {
    const made = storable("Type {{Q1}} here", { inert: true });
    expect(made).toEqual({ text: "Type { {Q1} } here", changes: [expect.any(String)] });
    expect(pipedItems(made.text)).toEqual([]);
  });

  it("can be stored, whatever it was, and is never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.nat(50), (source, longest) => {
        const { text } = storable(source.repeat(3));
        expect([isStorable(text), text.length <= LONGEST_TEXT]).toEqual([true, true]);
        expect(isStorable(cut(text, longest))).toBe(true);
      }),
    );
  });
});

describe("ids and codes", () => {
  it("are what they shall be, and each is given once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("Q", "version", "a".repeat(40)))),
        (wanted) => {
          const ids = wanted.map(idGiver());
          expect(ids.every((id) => /^[A-Za-z][A-Za-z0-9_]{0,31}$/.test(id) && !(id in {}))).toBe(
            true,
          );
          expect(new Set(ids).size).toBe(ids.length);
          const codes = wanted.map(codeGiver());
          expect(codes.every((code) => /^[A-Za-z0-9_-]{1,32}$/.test(code))).toBe(true);
          expect(new Set(codes).size).toBe(codes.length);
        },
      ),
    );
  });

  it.each([
    ["Our Survey 2026!", "our-survey-2026"],
    ["Encuesta de Educación", "encuesta-de-educacion"],
    ["调查", "survey"],
    ["", "survey"],
  ])("name %s %s in addresses", (title, slug) => expect(slugOf(title)).toBe(slug));
});
