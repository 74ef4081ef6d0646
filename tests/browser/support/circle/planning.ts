import { expect, type Page } from "@playwright/test";
import { comment } from "../commenting";
import { mailTo } from "../mails";
import { follow, goTo, linkJustTo, linkTo, pathOf } from "../trail";

export const adminPlan = "/admin/plans/technology";
export const section = "goal-1-devices-that-are-there-when-they-are-needed";
export const goal = "A connection in every home";

/** On the page of the plan's goals. */
export async function addGoal(page: Page): Promise<void> {
  await page.getByLabel("Goal", { exact: true }).fill(goal);
  await page.getByLabel("Planning: it is being prepared.").check();
  await page.getByLabel("Section it belongs to").selectOption(section);
  await page.getByRole("button", { name: "Add the goal" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(goal);
}

/** On a section's page, by somebody the plan does not know yet; leads to the comment's page. */
export async function commentAndConfirm(page: Page, address: string, text: string) {
  await page.getByLabel("Your email address").fill(address);
  await comment(page, text);
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  const mail = await mailTo(address, (one) => one.text.includes("/p/"));
  await page.goto(/\S+\/p\/\S+/.exec(mail.text)?.[0] ?? "");
  await page.getByRole("button", { name: "Yes" }).click();
  await expect(page).toHaveURL(/\/comments\//);
  return pathOf(page);
}

/** From the plan's page to the one comment that waits, and back. */
export async function showComment(page: Page): Promise<void> {
  await follow(page, "waiting to be read");
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(page.getByText("Every comment is read")).toBeVisible();
  await follow(page, linkJustTo(page, adminPlan));
}

/** On the plan's page: begins the next version, and changes some words of the section in it. */
export async function changeNextVersion(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("button", { name: /^Begin version/ }).click();
  await follow(page, linkTo(page, `${adminPlan}/sections/${section}`));
  const body = page.locator('textarea[name="body"]');
  await body.fill((await body.inputValue()).replace(from, to));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(body).toHaveValue(new RegExp(to));
  await goTo(page, linkTo(page, `${adminPlan}#draft`));
}

/** On the page of answers: adopts the comment there is, in the section of the version being written. */
export async function adopt(page: Page, version: number, reason: string): Promise<void> {
  await page.getByRole("checkbox").check();
  await page.getByLabel("Adopted: the plan changes as proposed").check();
  await page.getByLabel("Which section has the change?").selectOption(`${version}/${section}`);
  await page.getByLabel("The reason").fill(reason);
  await page.getByLabel("Who answers").fill("Office of Technology");
  await page.getByRole("button", { name: "Publish the answer and tell them" }).click();
  await expect(page.getByText("The comment is answered")).toBeVisible();
}

export async function publishVersion(page: Page, version: number): Promise<void> {
  await goTo(page, `Publish version ${version}`);
  await page.getByLabel("Note").fill("Says how many hotspots there are.");
  await page.getByRole("button", { name: `Publish version ${version}` }).click();
  await expect(page.getByText(`Version ${version} was published`)).toBeVisible();
}
