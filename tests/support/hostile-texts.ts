import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const corpora = join(import.meta.dirname, "../../../shared/corpora");

/** A few of our own, so that a clone alone checks something too. */
const OWN = [
  "<script>window.hit = 1</script>",
  '"><img src=x onerror="window.hit = 1">',
  "</textarea><svg onload='window.hit = 1'>",
  "javascript:window.hit=1",
  "</template><script>window.hit=1</script>",
  "{{constructor.constructor('window.hit=1')()}}",
  "\u202egnp.exe",
  "=HYPERLINK(1)",
];

/** Every text of the corpora of attacks and of naughty strings, or a few where they are not there. */
export function hostileTexts(): string[] {
  return [...new Set([...OWN, ...textsIn("xss/open"), ...textsIn("naughty-strings/open")])];
}

function textsIn(folder: string): string[] {
  const path = join(corpora, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).flatMap((name) => textsOf(readFileSync(join(path, name), "utf8")));
}

function textsOf(file: string): string[] {
  if (!/^\s*[[{]/.test(file)) return file.split(/\r?\n/).filter(Boolean);
  const texts: string[] = [];
  JSON.parse(file, (_name, value) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}
