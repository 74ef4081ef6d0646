import { expect, it } from "vitest";
import { languageLinks, publicWords } from "~/admin/public-words";

it("speaks the language asked for, else the district's, else English", () => {
  expect(publicWords("es", "en").lang).toBe("es");
  expect(publicWords("ar", "en")).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(publicWords("hmn", "es").lang).toBe("es");
  expect(publicWords("zh-CN", "es").lang).toBe("zh-Hans");
  expect(publicWords(null, "hmn").lang).toBe("en");
  expect(publicWords("toString", "__proto__").lang).toBe("en");
});

it("leads to the same page in another language, keeping what else was asked for", () => {
  const url = new URL("https://full-circle.test/d/cedar/results/technology?wave=2&lang=en");
  const here = "/d/cedar/results/technology?wave=2&lang=";
  expect(languageLinks(url, ["en", "vi", "ar"])).toEqual([
    { lang: "en", dir: "ltr", label: "English", href: `${here}en` },
    { lang: "vi", dir: "ltr", label: "Tiếng Việt", href: `${here}vi` },
    { lang: "ar", dir: "rtl", label: "العربية", href: `${here}ar` },
  ]);
});
