import { expect, test } from "vitest";
import { helpTargets } from "~/admin/help/help-links";
import { appSources, guideTexts, isInGuide } from "./guide";

test("every help link of a page leads to a heading of a guide", () => {
  const hints = [...appSources.values()].flatMap((source) =>
    [...source.matchAll(/<HelpHint\s+to="([^"]+)"/g)].map(([, to = ""]) => to),
  );
  expect(hints.length).toBeGreaterThan(4);
  expect([...hints, ...helpTargets].filter((to) => !isInGuide(to))).toEqual([]);
});

test("every link between guides leads to a heading that is there", () => {
  const lost = [...guideTexts].flatMap(([name, text]) =>
    [...text.matchAll(/\]\(((?:[a-zA-Z-]+\.md)?(?:#[^)]+)?)\)/g)]
      .map(([, to = ""]) => to.replace(/^#/, `${name}#`).replace(".md", ""))
      .filter((to) => !isInGuide(to))
      .map((to) => `${name}: ${to}`),
  );
  expect(lost).toEqual([]);
});

test("every guide stands in the contents", () => {
  const contents = guideTexts.get("README") ?? "";
  const absent = [...guideTexts.keys()].filter(
    (name) => name !== "README" && !contents.includes(`(${name}.md)`),
  );
  expect(absent).toEqual([]);
});

test("what a guide says stands on the screen, in italics, stands there", () => {
  const screens = [...appSources.values()].map(asRead).join("\n");
  const gone = [...guideTexts].flatMap(([name, text]) =>
    wordsOfScreens(text)
      .filter((words) => !isOnScreen(words, screens))
      .map((words) => `${name}: ${words}`),
  );
  expect(gone).toEqual([]);
});

/** *Reach → People → Import people* names three. */
function wordsOfScreens(text: string): string[] {
  const prose = text.replace(/`[^`]*`/g, "").replaceAll("**", "");
  return [...prose.matchAll(/(?<![*\w])\*([^*\n]+)\*(?![*\w])/g)]
    .flatMap(([, words = ""]) => words.split(" → "))
    .map((words) => words.trim().replace(/[.:]$/, ""));
}

/** A page's words as one line, whatever way its code breaks them. */
function asRead(source: string): string {
  return source
    .replace(/\{" "\}/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("’", "'");
}

/** Words begin where a text of the code begins; a number in them, and what “…” leaves out, may be put in. */
function isOnScreen(words: string, screens: string): boolean {
  const wanted = words.replaceAll("’", "'");
  if (!/[\d…]/.test(wanted)) return stands(wanted, screens);
  const pattern = wanted
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\b\d+\b/g, "(?:\\d+|\\$?\\{[^}]*\\})")
    .replaceAll("…", ".{0,40}?");
  return new RegExp(`[>"\`'}] ?${pattern}(?!\\w)`).test(screens);
}

/** The same without a pattern, which is many times faster. */
function stands(words: string, screens: string): boolean {
  for (let at = screens.indexOf(words); at >= 0; at = screens.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isBegun = /[>"`'}] ?$/.test(screens.slice(Math.max(0, at - 2), at));
    if (isBegun && !/^\w/.test(screens.slice(end, end + 1))) return true;
  }
  return false;
}
