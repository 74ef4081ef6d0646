import type { Page } from "@playwright/test";

/** Writes a comment as one of the families and sends it. */
export async function comment(page: Page, text: string): Promise<void> {
  await page.getByLabel("Your comment").fill(text);
  await page.getByLabel("How others see you").selectOption("role:families");
  await page.getByRole("button", { name: "Send my comment" }).click();
}
