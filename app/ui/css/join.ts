import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FORM_CLASSES } from "./form-classes";

type Lightning = typeof import("lightningcss");

// The minifier is the one Vite brings, so that pages and forms go through the same.
const fromVite = createRequire(createRequire(import.meta.url).resolve("vite"));

/**
 * The one small stylesheet of a respondent's pages: tokens, and of the rest what they wear.
 * Media ranges and lists of languages are written out: phones that know cascade layers may not
 * know those yet.
 */
export function formCss(): string {
  const { Features, transform } = fromVite("lightningcss") as Lightning;
  const css = ["tokens.css", "base.css", "extra.css"].map(read).join("\n");
  const { code } = transform({
    filename: "form.css",
    code: Buffer.from(css),
    minify: true,
    include: Features.MediaRangeSyntax | Features.LangSelectorList,
    unusedSymbols: unwornClasses(css),
  });
  return Buffer.from(code).toString("utf8");
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function unwornClasses(css: string): string[] {
  const worn = new Set(FORM_CLASSES);
  const named = css.matchAll(/\.([a-z][\w-]*)/g);
  return [...new Set([...named].map((match) => match[1] ?? ""))].filter((name) => !worn.has(name));
}
