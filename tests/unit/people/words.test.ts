import { describe, expect, test } from "vitest";
import { AUDIENCES, findAudience } from "~/people/audience";
import { findLanguageTag, languageNames } from "~/people/language-tag";

describe("findAudience", () => {
  test.each(AUDIENCES)("knows %s", (audience) => {
    expect(findAudience(audience)).toBe(audience);
  });

  test.each(["Higher Ed", "higher-ed", " HIGHER_ED "])("reads %j as higher_ed", (name) => {
    expect(findAudience(name)).toBe("higher_ed");
  });

  test.each(["", "pupils", "family", "constructor", "__proto__"])("does not know %j", (name) => {
    expect(findAudience(name)).toBeNull();
  });
});

describe("findLanguageTag", () => {
  test.each([
    ["es", "es"],
    ["ES", "es"],
    ["es_mx", "es-MX"],
    ["zh-hans", "zh-Hans"],
    ["hmn", "hmn"],
    ["ksw", "ksw"],
    ["iw", "he"],
  ])("reads %s as %s", (text, tag) => {
    expect(findLanguageTag(text)).toBe(tag);
  });

  test.each([
    "",
    "e",
    "xx",
    "spanish",
    "es-",
    "en-a",
    "-en",
    "en--us",
    "*",
    "en;q=1",
    `en${"-abcd".repeat(9)}`,
  ])("reads no tag in %j", (text) => {
    expect(findLanguageTag(text)).toBeNull();
  });

  test("names languages in English and in themselves", () => {
    const names = languageNames(["es", "zh-Hans"]);
    expect(names.get("spanish")).toBe("es");
    expect(names.get("español")).toBe("es");
    expect(names.get("simplified chinese")).toBe("zh-Hans");
  });
});
