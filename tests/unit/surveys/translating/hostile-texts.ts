import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const corpora = join(import.meta.dirname, "../../../../../shared/corpora");
export const hasCorpora = existsSync(join(corpora, "xss"));

function textsOf(file: string): string[] {
  if (!/^\s*[[{]/.test(file)) return file.split(/\r?\n/).filter(Boolean);
  const texts: string[] = [];
  JSON.parse(file, (_name, value) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}

const ofFolder = (folder: string) => {
  const open = join(corpora, folder, "open");
  return readdirSync(open).flatMap((name) => textsOf(readFileSync(join(open, name), "utf8")));
};

/** Every text of the corpora `xss` and `naughty-strings`, and some that go right to left; none where ../shared is absent. */
export const hostileTexts = hasCorpora
  ? [
      ...ofFolder("xss"),
      ...ofFolder("naughty-strings"),
      ...[
        "\u202eabc\u202c def",
        "א\u2067ב\u2069",
        "مرحبا {{A}} 123",
        "\u200f=1+1",
        "=cmd|' /C calc'!A0",
      ],
    ]
  : [];
