import { expect, type Page } from "@playwright/test";
import { linkIn, mailTo } from "./mails";
import { everybody, families, peopleCsv } from "./people";

const leaderEmail = "dana.whitfield@cedar.example";

export async function setUpDistrict(page: Page, setupLink: string): Promise<void> {
  await page.goto(setupLink);
  await page.getByLabel("Name of the district").fill("Cedar School District");
  await page.getByLabel("Short name").fill("cedar");
  await page.getByLabel("Time zone").selectOption("America/Chicago");
  await page.getByLabel("Your name").fill("Dana Whitfield");
  await page.getByLabel("Your mail address").fill(leaderEmail);
  await page.getByRole("button", { name: "Set up the district" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  expect((await page.request.get(setupLink)).status()).toBe(410);
  await mailAtAnyHour(page);
}

/** The story is told at any time of the day. */
async function mailAtAnyHour(page: Page): Promise<void> {
  await page.goto("/admin/district");
  await expect(page.getByLabel("Quiet hours from")).toHaveValue("21");
  await page.getByLabel("Quiet hours from").selectOption("");
  await page.getByLabel("Quiet hours until").selectOption("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Quiet hours from")).toHaveValue("");
}

export async function bringSchools(page: Page): Promise<void> {
  await page.goto("/admin/schools");
  for (const [code, name] of [
    ["ALDER", "Alder Elementary"],
    ["BIRCH", "Birch Middle"],
  ] as const) {
    await page.getByLabel("Code").fill(code);
    await page.getByLabel("Name").fill(name);
    await page.getByRole("button", { name: "Add the school" }).click();
    await expect(page.getByRole("link", { name })).toBeVisible();
  }
}

/** Brings the people in, and the address of that import. */
export async function bringPeople(page: Page, csv = peopleCsv()): Promise<string> {
  await page.goto("/admin/people/imports");
  const file = { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
  await page.getByLabel("CSV file").setInputFiles(file);
  await page.getByRole("button", { name: "Check this file" }).click();
  const path = new URL(page.url()).pathname;
  await reloadUntil(page, `This file would add or change ${everybody} people`);
  await expect(page.getByText("Nothing is written yet.")).toBeVisible();
  await expect(page.getByRole("row", { name: `${everybody + 2} email` })).toBeVisible();
  const agree = `Import ${everybody} right rows, leave out 1`;
  await page.getByRole("button", { name: agree }).click();
  await reloadUntil(page, `${everybody} people were added or changed`);
  return path;
}

/** Publishes the standard survey, and its address. */
export async function publishStandardSurvey(page: Page): Promise<string> {
  await page.goto("/admin/surveys");
  await page.getByRole("button", { name: "Start from the standard survey" }).click();
  await page.getByRole("button", { name: "Publish version 1" }).click();
  await expect(page.getByText("Version 1 was published")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** A wave that opened yesterday, and its address. */
export async function planWave(
  page: Page,
  survey: string,
  mode: "confidential" | "anonymous",
): Promise<string> {
  await page.goto(`${survey}/waves/new`);
  await page.getByLabel("Opens").fill(localTime(-1));
  await page.getByLabel("Closes").fill(localTime(20));
  await page.locator(`input[name="mode"][value="${mode}"]`).check();
  await page.getByRole("button", { name: "Plan this wave" }).click();
  await expect(page.getByRole("heading", { name: "Nobody has been asked yet" })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** From a wave's page, by way of the page that shows whom it asks and what they get. */
export async function inviteEverybody(page: Page) {
  await page.getByRole("link", { name: "Invite people" }).click();
  await page.getByRole("button", { name: /^Invite them with/ }).click();
}

/** A second, anonymous wave that stays open, and a sign-in mail: more links of every kind. */
export async function askOnceMore(page: Page, survey: string, respondent: string) {
  const { email } = families.find((family) => family.email === respondent) ?? { email: respondent };
  const before = await mailTo(email, ({ text }) => text.includes("/s/"));
  const openWavePath = await planWave(page, survey, "anonymous");
  await inviteEverybody(page);
  const isNew = (text: string) => text.includes("/s/") && !text.includes(linkIn(before, "s"));
  const openLink = linkIn(await mailTo(email, ({ text }) => isNew(text)), "s");
  const visitor = page.context().browser();
  if (!visitor) throw new Error("No browser to sign in with.");
  const elsewhere = await (await visitor.newContext({ javaScriptEnabled: false })).newPage();
  await elsewhere.goto(new URL("/login", page.url()).href);
  await elsewhere.getByLabel("Your mail address at work").fill(leaderEmail);
  await elsewhere.getByRole("button", { name: "Mail me a link" }).click();
  const signIn = await mailTo(leaderEmail, ({ text }) => text.includes("/login/"));
  await elsewhere.context().close();
  return { openWavePath, openLink, loginLink: linkIn(signIn, "login") };
}

async function reloadUntil(page: Page, heading: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { name: heading })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

export function localTime(inDays: number): string {
  return new Date(Date.now() + inDays * 24 * 3600 * 1000).toISOString().slice(0, 16);
}
