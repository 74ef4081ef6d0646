import { expect, type Page } from "@playwright/test";
import { mailTo } from "./mails";

/** Marks a few answers, saves, comes back, changes the language there and back, marks the rest, sends. */
export async function answerAtHome(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expectNoSidewaysScroll(page);
  const names = await questionsOf(page);
  const [first = "", second = "", ...rest] = names;
  await mark(page, first, 1);
  await page.getByRole("button", { name: "Save and go on later" }).click();
  await expect(page.getByText("Saved on")).toBeVisible();
  await expectMarked(page, first, 1);

  await mark(page, second, 2);
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expectMarked(page, first, 1);
  await expectMarked(page, second, 2);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expectMarked(page, second, 2);

  for (const [index, name] of rest.entries()) await mark(page, name, index % 3);
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page).toHaveURL(/\/receipt$/);
  await expect(
    page.getByRole("heading", { name: "Thank you. Your answers are in." }),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
}

export async function readOwnScores(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Your own scores" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Support for the plan" })).toBeVisible();
  await expect(page.getByText("You", { exact: true }).first()).toBeVisible();
}

/** Goes back, finds what was sent, changes one answer and sends again. */
export async function correct(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Correct my answers" }).click();
  await expect(page.getByText("You are correcting the answers you sent")).toBeVisible();
  const [first = ""] = await questionsOf(page);
  await expectMarked(page, first, 1);
  await mark(page, first, 3);
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page).toHaveURL(/\/receipt$/);
  await page.getByRole("link", { name: "Correct my answers" }).click();
  await expectMarked(page, first, 3);
}

/** Into one's answers from a browser that did not send them. */
export async function getInByCode(page: Page, link: string, address: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Mail me a code" }).click();
  const mail = await mailTo(address, ({ text }) => !text.includes("/s/"));
  const code = /\b[0-9A-Z]{4}-?[0-9A-Z]{4}\b/.exec(mail.text)?.[0] ?? "";
  await page.getByLabel("Code from the mail").fill("WRONG123");
  await page.getByRole("button", { name: "Show my answers" }).click();
  await expect(page.getByRole("alert").getByText("This code is not right")).toBeVisible();
  await page.getByLabel("Code from the mail").fill(code);
  await page.getByRole("button", { name: "Show my answers" }).click();
  await readOwnScores(page);
}

async function questionsOf(page: Page): Promise<string[]> {
  const names = await page
    .locator('input[type="radio"]')
    .evaluateAll((radios) => radios.map((radio) => radio.getAttribute("name") ?? ""));
  return [...new Set(names)];
}

const option = (page: Page, name: string, index: number) =>
  page.locator(`input[type="radio"][name="${name}"]`).nth(index);

const mark = (page: Page, name: string, index: number) => option(page, name, index).check();

const expectMarked = (page: Page, name: string, index: number) =>
  expect(option(page, name, index)).toBeChecked();

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}
