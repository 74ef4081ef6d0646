import { expect, test } from "vitest";
import { completenessOf } from "~/plans/completeness";
import { publicationBlocks, publicationGaps } from "~/plans/publication";

const [early, late] = [new Date("2026-11-01"), new Date("2026-11-02")];
const text = (language: string, heading: string, body: string, savedAt = early) => ({
  ...{ language, heading, body, savedAt },
});

const sections = [
  { key: "a", texts: [text("en", "A", "Words", late), text("es", "A", "Palabras")] },
  { key: "b", texts: [text("en", "B", "Words"), text("es", "B", "")] },
  { key: "c", texts: [text("en", "C", ""), text("es", "C", "")] },
];

test("a translation lacks what its original has, and is older where the original changed since", () => {
  expect(completenessOf(sections, "en")).toEqual([
    { language: "en", total: 3, missing: ["c"], older: [] },
    { language: "es", total: 3, missing: ["b"], older: ["a"] },
  ]);
});

test("publishing names what is missing by its headings", () => {
  expect(publicationGaps(sections, "en")).toEqual([
    { language: "en", headings: ["C"], isOld: false },
    { language: "es", headings: ["B"], isOld: false },
    { language: "es", headings: ["A"], isOld: true },
  ]);
});

test("nothing and a picture nobody could read stand in the way of publishing", () => {
  expect(publicationBlocks([], "en")).toEqual(["No section says anything yet."]);
  expect(publicationBlocks(sections.slice(2), "en")).toHaveLength(1);
  expect(publicationBlocks(sections, "en")).toEqual([]);
  const picture = { key: "d", texts: [text("en", "D", "![](/x.png)")] };
  expect(publicationBlocks([...sections, picture], "en")[0]).toContain("“D”: Picture 1");
});
