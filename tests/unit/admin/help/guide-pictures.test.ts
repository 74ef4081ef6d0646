import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guidePictures, mostBytes } from "../../../browser/support/guide-pictures";
import { guideFolder, guideTexts } from "./guide";

const folder = join(guideFolder, "pictures");
const kept = readdirSync(folder).filter((file) => file.endsWith(".webp"));
const shown = [...guideTexts.values()].flatMap((text) =>
  [...text.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)].map(([, alt = "", file = ""]) => ({
    alt,
    file,
  })),
);

test("the pictures that guides show, that are kept and that the browser takes are the same", () => {
  const listed = guidePictures.map(({ name }) => `${name}.webp`).toSorted();
  expect(kept.toSorted()).toEqual(listed);
  expect(shown.map(({ file }) => file).toSorted()).toEqual(listed);
});

test("every picture says in words what it shows", () => {
  expect(shown.filter(({ alt }) => alt.split(" ").length < 5)).toEqual([]);
});

test("pictures stay small", () => {
  const sizes = kept.map((file) => statSync(join(folder, file)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(mostBytes.one);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostBytes.all);
});
