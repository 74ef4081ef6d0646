import { expect, type Locator, type Page } from "@playwright/test";

/** The builder as somebody uses it who sees names and presses buttons. */

export const section = (page: Page, number: number): Locator =>
  page.getByRole("region", { name: new RegExp(`^Section ${number}:`) });

/** The question whose form is open. */
export const opened = (page: Page): Locator => page.locator(".build-entry.is-open");

export async function beginEmpty(page: Page, title: string): Promise<string> {
  await page.goto("/admin/surveys");
  await page.getByRole("button", { name: "Start empty" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Edit the survey" })).toBeVisible();
  const path = new URL(page.url()).pathname.replace(/\/edit$/, "");
  await page.getByLabel("Title", { exact: true }).fill(title);
  await saved(page);
  return path;
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved at \d\d:\d\d/)).toBeVisible();
}

export async function nameSection(page: Page, number: number, title: string): Promise<void> {
  const one = section(page, number);
  await one.getByRole("button", { name: /^Section/ }).click();
  await one.getByLabel("Title of the section").fill(title);
  await one.getByRole("button", { name: "Done" }).click();
}

/** Adds a question of a type at the end of a section, or after the one that is open in it. */
export async function addQuestion(
  page: Page,
  number: number,
  { type, words, answers = [] }: { type: string; words: string; answers?: string[] },
): Promise<void> {
  const one = section(page, number);
  await one.getByLabel("Type of question").selectOption({ label: type });
  await one.getByRole("button", { name: /^Add (a question|it after)/ }).click();
  await page.keyboard.type(words);
  for (const [index, answer] of answers.entries()) {
    const field = opened(page).getByLabel(`Answer ${index + 1}`, { exact: true });
    if ((await field.count()) === 0) {
      await opened(page).getByRole("button", { name: "Add an answer" }).click();
    }
    await field.fill(answer);
  }
  await expect(opened(page).getByRole("heading").first()).toContainText(words);
}

export async function pasteQuestions(
  page: Page,
  number: number,
  { type, lines }: { type: string; lines: string[] },
): Promise<void> {
  const one = section(page, number);
  await one.getByLabel("Type of question").selectOption({ label: type });
  await one.getByRole("button", { name: "Paste several" }).click();
  await one.getByLabel(/^Questions, one a line/).fill(lines.join("\n"));
  await one.getByRole("button", { name: "Add these questions" }).click();
}

/** Drags a question by its handle to the lower half of another. */
export async function drag(page: Page, id: string, below: string): Promise<void> {
  const target = page.locator(`#${below}`);
  await settle(page);
  const box = await target.boundingBox();
  if (!box) throw new Error(`${below} is not there to drop on`);
  const position = { x: box.width / 2, y: box.height - 6 };
  await page.locator(`#${id} .build-grip`).hover();
  await page.mouse.down();
  // Browsers tell a page where something is dragged from the second move on.
  await target.hover({ position });
  await target.hover({ position: { ...position, x: position.x + 5 } });
  await expect(target).toHaveClass(/drop-after/);
  await page.mouse.up();
}

/** Waits until the page has stopped scrolling to where the focus went: a hand would. */
async function settle(page: Page): Promise<void> {
  let before = Number.NaN;
  await expect(async () => {
    const now = await page.evaluate(() => window.scrollY);
    const isStill = now === before;
    before = now;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [300] });
}

/** The questions' ids in their order. */
export async function order(page: Page): Promise<string[]> {
  return page.locator(".build-entry").evaluateAll((entries) => entries.map(({ id }) => id));
}
