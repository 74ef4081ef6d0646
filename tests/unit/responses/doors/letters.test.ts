import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WaveLink } from "~/campaigns/wave-link";
import { LANGUAGES } from "~/districts/language";
import type { LetterHead } from "~/responses/doors/letters/letter";
import { LETTERS_A_FILE, letterChoice, letterFiles } from "~/responses/doors/letters/letter-choice";
import { LETTER_LANGUAGES, letterWords } from "~/responses/doors/letters/letter-words";
import { lettersDocument } from "~/responses/doors/letters/letters-document";
import { WINDOWS } from "~/responses/doors/letters/window";

const link: WaveLink = {
  ...{ sourceId: "P1", givenName: "Ana <b>", familyName: "Diaz", organization: "" },
  ...{ audience: "families", school: "North", language: "es", email: "a@home.test" },
  phone: "",
  ...{ url: "https://voice.test/s/abc", code: "ABCDE-FGHJK" },
};
const head: LetterHead = {
  district: { name: "Cedar Valley", contact: "555-0100", language: "en", timezone: "UTC" },
  title: (language) => `Survey in ${language}`,
  ...{ minutes: 8, closesAt: new Date("2026-12-18T23:00:00Z"), mode: "confidential" },
  codeAddress: "voice.test/c",
};
const tags = LANGUAGES.map(({ tag }) => tag);
const letter = (language: string) =>
  lettersDocument([{ ...link, language }], head, { paper: "letter" });

describe("a letter on paper", () => {
  it("says in the person's language whom it is for, why, and every way in", () => {
    const html = letter("es");
    for (const said of ['lang="es" dir="ltr"', "Survey in es", "https://voice.test/s/abc"]) {
      expect(html).toContain(said);
    }
    for (const said of [
      "voice.test/c",
      "ABCDE-FGHJK",
      "una hija en North",
      "18 de diciembre",
      "555-0100",
    ]) {
      expect(html).toContain(said);
    }
  });

  it("holds nothing of the directory's as markup, and loads nothing", () => {
    const html = letter("en");
    expect(html).toContain("Ana &lt;b&gt; Diaz");
    expect(html).not.toContain("Ana <b>");
    expect(html).not.toMatch(/<(script|img|link|iframe)|src=|url\(/);
  });

  it("runs from right to left in Arabic, but for the window, the address and the code", () => {
    const html = letter("ar");
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html.match(/class="code[^"]*" dir="ltr"/g)).toHaveLength(2);
    expect(html).toMatch(/\.window \{[^}]*text-align: left/);
  });

  it("reads the district's language where letters have no words in the person's", () => {
    expect(letter("hmn")).toContain('<section class="letter" lang="en"');
    expect(letter("es-MX")).toContain('<section class="letter" lang="es"');
  });

  it("has words in every language, with school, address and contact", () => {
    expect(LETTER_LANGUAGES).toEqual(tags);
    const english = letterWords("en");
    for (const tag of tags.filter((one) => one !== "en")) {
      const ours = letterWords(tag);
      expect(ours.type("voice.test/c")).toContain("voice.test/c");
      expect(ours.real("office")).toContain("office");
      expect(ours.form("Orchard")).toContain("Orchard");
      for (const key of ["scan", "yours", "picture", "goodDay"] as const) {
        expect(ours[key]).not.toBe(english[key]);
      }
    }
  });

  it("keeps the name within the envelope's window, wherever the sheet lies in it", () => {
    const inch = 25.4;
    const { left, top, width, height } = WINDOWS.letter;
    // The window, less what the folded sheet can move.
    expect(left).toBeGreaterThanOrEqual(0.875 * inch);
    expect(left + width).toBeLessThanOrEqual(4.375 * inch);
    expect(top).toBeGreaterThanOrEqual(2.5 * inch);
    expect(top + height).toBeLessThanOrEqual((4.125 - 0.5 - 0.458) * inch);
    const din = WINDOWS.a4;
    expect([din.left, din.top + din.height]).toEqual([25, 90]);
  });
});

describe("whose letters", () => {
  it("is left open where an address says nothing that can be meant", () => {
    expect(letterChoice({ audience: "pupils", school: "", reach: "answered", people: "" })).toEqual(
      {
        ...{ audience: null, school: null, language: null, sourceIds: null },
        reach: "everybody",
      },
    );
  });

  it("can be named by source ids, however they are parted", () => {
    const { sourceIds } = letterChoice({ people: " P1, P2;P3\nP4 " });
    expect(sourceIds).toEqual(["P1", "P2", "P3", "P4"]);
  });

  it("comes in files that hold everybody once", () => {
    fc.assert(
      fc.property(fc.nat(5_000), (count) => {
        const files = letterFiles(count, LETTERS_A_FILE.alone);
        const sizes = files.map(({ first, last }) => last - first + 1);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
        expect(sizes.every((size) => size >= 1 && size <= LETTERS_A_FILE.alone)).toBe(true);
        for (const [index, { from, first }] of files.entries()) {
          expect([from, first]).toEqual([
            index * LETTERS_A_FILE.alone,
            index * LETTERS_A_FILE.alone + 1,
          ]);
        }
      }),
    );
  });
});
