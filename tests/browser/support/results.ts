import { expect, type Page } from "@playwright/test";

/** Waits for the draft that the worker builds, by the page's own link. */
export async function awaitDraft(page: Page): Promise<void> {
  await expect(async () => {
    if ((await page.getByRole("status").count()) === 0) return;
    await page.getByRole("link", { name: "Refresh" }).click({ timeout: 2_000 });
    await expect(page.getByRole("status")).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
}

/** A part of a page of results, by the id of its heading. */
export const part = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);

/** Has a draft built, and what it then says of scores, schools and items. */
export async function scoresOfNewDraft(page: Page, wavePath: string): Promise<string> {
  await page.goto(`${wavePath}/results`);
  await page.getByRole("button", { name: "Build a draft now" }).click();
  await expect(page.getByRole("status")).toContainText("is being built");
  await awaitDraft(page);
  const parts = ["awareness", "buy_in", "schools", "items"].map((id) =>
    part(page, id).textContent(),
  );
  return (await Promise.all(parts)).join("\n");
}
