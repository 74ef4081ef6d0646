import { readFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, expect, test } from "@playwright/test";

const script = readFileSync("app/plans/comments/pick-words.js", "utf8");
const page = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<div class="clause"><div data-text><p>At six it <b>stays</b> here.</p></div>
<aside>It stays here: a comment.</aside></div>
<div class="clause"><div data-text><p>At nine <mark>it</mark>\u00a0<a class="ref" href="#c">1</a> stays
here. End.</p></div></div>
<form><input type="hidden" name="quote_prefix"><input type="hidden" name="quote_suffix">
<input name="quote"><textarea name="text"></textarea></form>
<script data-label="Comment on these words">${script}</script></html>`;

const meant = {
  quote: "it stays here",
  quote_prefix: "At six it stays here. At nine",
  quote_suffix: ". End.",
};

for (const [how, options] of [
  ["a mouse", {}],
  ["a finger", { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }],
] as const) {
  test(`selected words go into the form with what is around them, by ${how}`, async ({
    browser,
  }) => {
    const opened = await open(browser, options);
    await opened.evaluate(select);
    const button = opened.getByRole("button", { name: "Comment on these words" });
    if ("hasTouch" in options) await button.tap();
    else await button.click();
    expect(await opened.evaluate(formOf)).toMatchObject(meant);
    await expect(opened.locator("textarea")).toBeFocused();
    await expect(button).toBeHidden();
  });
}

test("a selection that the press takes away first is still taken", async ({ browser }) => {
  const opened = await open(browser, { hasTouch: true, isMobile: true });
  await opened.evaluate(select);
  await opened.evaluate(() => {
    document
      .getElementById("pick-words")
      ?.addEventListener("pointerdown", () => document.getSelection()?.removeAllRanges(), {
        capture: true,
      });
  });
  await opened.getByRole("button", { name: "Comment on these words" }).tap();
  expect(await opened.evaluate(formOf)).toMatchObject(meant);
});

test("words outside of the text offer nothing", async ({ browser }) => {
  const opened = await open(browser, {});
  await opened.evaluate(() => {
    const aside = document.querySelector("aside");
    if (aside) document.getSelection()?.selectAllChildren(aside);
  });
  await expect(opened.locator("#pick-words")).toBeHidden();
});

async function open(browser: Browser, options: BrowserContextOptions) {
  const opened = await (await browser.newContext(options)).newPage();
  await opened.setContent(page);
  return opened;
}

/** The second "it stays here", from within a mark to before the full stop. */
function select(): void {
  const text = document.querySelectorAll("[data-text] p")[1];
  const [mark, last] = [text?.querySelector("mark")?.firstChild, text?.lastChild];
  if (!mark || !last) throw new Error("no text");
  const end = (last.textContent ?? "").indexOf(". End");
  document.getSelection()?.setBaseAndExtent(mark, 0, last, end);
}

function formOf(): object {
  const form = document.querySelector("form");
  return form ? Object.fromEntries(new FormData(form)) : {};
}
