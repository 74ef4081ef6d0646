import { expect, type Page } from "@playwright/test";
import { getHouse } from "../house-file";
import type { Mail } from "../mails";
import { expectLinkTo, goTo, pathOf } from "../trail";
import { slug } from "./district";

type Report = { title: string; promise: string; goal: string };

/** From the results of a closed wave: writes the report, promises something for a goal, has it approved. */
export async function writeReport(page: Page, { title, promise, goal }: Report) {
  const results = pathOf(page);
  await goTo(page, "Write the report");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What we heard").fill("This is what we heard.");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.waitForURL(/\/admin\/reports\//);
  await expectLinkTo(page, results);
  await goTo(page, "Add a commitment");
  await page.getByLabel("What you will do").fill(promise);
  await page.getByLabel("As people read it").fill("Office of Technology");
  await page.getByLabel("By when").fill("2099-03-31");
  await page.getByLabel("Goal of a plan").selectOption({ label: goal });
  await page.getByRole("button", { name: "Add the commitment" }).click();
  await page.getByRole("button", { name: "Send it to be approved" }).click();
  await page.getByRole("button", { name: "Approve the report" }).click();
}

/** Publishes the report on the page with its results, and mails it; leads to that mailing. */
export async function publishAndMail(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish the results and the report" }).click();
  await page.getByRole("button", { name: "Mail the report to everyone invited" }).click();
  await expect(page).toHaveURL(/\/admin\/campaigns\//);
}

/** Sees that the mail of a parent has the families' published awareness of that wave. */
export async function expectOwnScores(mail: Mail, wave: number): Promise<void> {
  const answer = await fetch(`${getHouse().url}/d/${slug}/results/technology.json?wave=${wave}`);
  const tables = /"name":"audience".*/s.exec(await answer.text())?.[0] ?? "";
  const families = /"audience":"families".*?"awareness":\{.*?"mean":([\d.]+)/s.exec(tables)?.[1];
  expect(mail.text).toContain(`Awareness: ${Math.round(Number(families))} of 100`);
}
