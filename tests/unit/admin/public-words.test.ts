import { expect, it } from "vitest";
import { languageLinks, publicWords } from "~/admin/public-words";

it("speaks the language asked for, else the district's, else English", () => {
  expect(publicWords("es", "en").lang).toBe("es");
  expect(publicWords("vi", "es").lang).toBe("es");
  expect(publicWords(null, "so").lang).toBe("en");
  expect(publicWords("toString", "__proto__").lang).toBe("en");
});

it("leads to the same page in the other language, keeping what else was asked for", () => {
  const url = new URL("https://full-circle.test/d/cedar/results/technology?wave=2&lang=en");
  expect(languageLinks(url, "en")).toEqual([
    {
      lang: "en",
      label: "English",
      href: "/d/cedar/results/technology?wave=2&lang=en",
      current: true,
    },
    {
      lang: "es",
      label: "Español",
      href: "/d/cedar/results/technology?wave=2&lang=es",
      current: false,
    },
  ]);
});
