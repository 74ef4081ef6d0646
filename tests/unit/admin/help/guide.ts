import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGuide } from "~/admin/help/guide-text";

const root = join(import.meta.dirname, "../../../..");
export const guideFolder = join(root, "docs/guide");

/** The guides' Markdown by the names of their files. */
export const guideTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(guideFolder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => [file.replace(".md", ""), readFileSync(join(guideFolder, file), "utf8")]),
);

const idsOf = new Map(
  [...guideTexts].map(([name, text]) => [
    name,
    readGuide(text, new Map()).headings.map(({ id }) => id),
  ]),
);

/** Whether `people` or `people#duplicates` stands in the guide. */
export function isInGuide(target: string): boolean {
  const [name = "", part] = target.split("#");
  const ids = idsOf.get(name);
  return ids !== undefined && (part === undefined || ids.includes(part));
}

/** All code of pages and mails, by path. */
export const appSources: ReadonlyMap<string, string> = new Map(
  ["app", "emails"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("platform/prisma"))
      .map((file): [string, string] => {
        const path = join(root, folder, file);
        return [path, readFileSync(path, "utf8")];
      }),
  ),
);
