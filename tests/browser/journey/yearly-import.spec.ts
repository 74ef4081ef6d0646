import { expect, type Page, test } from "@playwright/test";
import { browserFile, keepStory, readStory } from "../support/story";

const firms = Array.from({ length: 8 }, (_, index) => `firm${index + 1}@firms.example`);

/** A list as the chamber of commerce has it: other columns, other words than ours. */
const listOf = (lastName: string) =>
  [
    "Member no.;Contact;E-mail;Kind",
    ...firms.map((email, index) => `M-${index + 1};Pat ${lastName}${index + 1};${email};Trader`),
  ].join("\n");

async function upload(page: Page, text: string): Promise<string> {
  await page.goto("/admin/people/imports");
  const file = { name: "chamber.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("CSV file").setInputFiles(file);
  await page.getByRole("button", { name: "Check this file" }).click();
  return new URL(page.url()).pathname;
}

async function awaitTitle(page: Page, path: string, title: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
}

test("a file with others' columns is told once, and a year later a wrong one is stopped", async ({
  browser,
}) => {
  const story = await readStory();
  const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
  const state = { ...desk, storageState: browserFile("leader") };
  const page = await (await browser.newContext(state)).newPage();

  await test.step("the columns are told, then the words, then it is imported", async () => {
    const path = await upload(page, listOf("Lane"));
    await awaitTitle(page, path, "These columns have other names than ours");
    await page.getByRole("link", { name: "Say what the columns are" }).click();
    await page.getByLabel("What your own system calls this person").selectOption("0");
    await page.getByLabel("Mail address (needed)").selectOption("2");
    await page.getByLabel("Whole name").selectOption("1");
    await page.getByLabel("The column that says the audience").selectOption("3");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByLabel("“Trader” stands for").selectOption("business");
    await page.getByRole("button", { name: "Check the file" }).click();
    await awaitTitle(page, path, `This file would add or change ${firms.length} people`);
    await page.getByRole("button", { name: `Import ${firms.length} rows` }).click();
    await awaitTitle(page, path, `${firms.length} people were added or changed`);
  });

  const toldImportPath =
    await test.step("the next file is read the same way, and stopped: everybody would change", async () => {
      await page.goto("/admin/people/imports/guard");
      await page.getByLabel("And at least so many people").fill("5");
      await page.getByRole("button", { name: "Save the limits" }).click();
      const path = await upload(page, listOf("Moss"));
      await awaitTitle(page, path, /^Stopped: 8 of 8 people/);
      await page.getByRole("button", { name: /although 8 people/ }).click();
      await expect(page.getByText("Type the number 8")).toBeVisible();
      await page.getByLabel("Type 8 to say that this is right").fill("8");
      await page.getByRole("button", { name: /although 8 people/ }).click();
      await awaitTitle(page, path, "8 people were added or changed");
      const waiting = await upload(page, listOf("Reed").split("\n").slice(0, 3).join("\n"));
      await awaitTitle(page, waiting, /^Stopped: 8 of 8 people/);
      return waiting;
    });

  const [personPath, otherPersonPath] =
    await test.step("each person's page says what has changed", async () => {
      await page.goto("/admin/people?q=firms.example");
      const links = page.locator('th[scope="row"] a[href^="/admin/people/"]');
      const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      await links.first().click();
      await expect(page.getByText("Family name: Lane")).toBeVisible();
      return paths;
    });
  if (!personPath || !otherPersonPath) throw new Error("The list has no two people.");
  await keepStory({ ...story, personPath, otherPersonPath, toldImportPath });
});
