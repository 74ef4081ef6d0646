import { expect, test } from "@playwright/test";
import { part } from "../support/results";
import { browserFile, keepStory, readStory } from "../support/story";

test("an editor takes names out of what people wrote, sorts it, and a leader publishes the theme", async ({
  browser,
}) => {
  const story = await readStory();
  const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
  const state = { ...desk, storageState: browserFile("leader") };
  const page = await (await browser.newContext(state)).newPage();
  const texts = `${story.wavePath}/texts`;

  await test.step("the wave's texts wait, in no order that tells whose they are", async () => {
    await page.goto("/admin/texts");
    await page.locator(`a[href="${texts}"]`).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("to be read");
  });

  const textPath = await test.step("one may speak of danger, and home says so first", async () => {
    await page.getByRole("link", { name: "Read the next one" }).click();
    const path = new URL(page.url()).pathname;
    await page.getByRole("button", { name: "Put it first on the list" }).click();
    await expect(page.getByText("Full Circle cannot tell you who wrote it")).toBeVisible();
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("may be in danger");
    await page.goto(path);
    await expect(page.getByText("until it is handled")).toBeVisible();
    return path;
  });

  await test.step("names are suggested, and only what is left is kept", async () => {
    await page.goto(texts);
    for (let read = 0; read < 10; read++) {
      await page.goto(texts);
      await page.getByRole("link", { name: "Read the next one" }).click();
      await expect(page.getByLabel("Reed → [name]")).toBeChecked();
      await page.getByRole("button", { name: "Redact it and go on" }).click();
    }
    await page.goto(`${texts}?state=redacted`);
    await expect(page.getByText("says Ms. [name]").first()).toBeVisible();
    await expect(part(page, "texts").getByText("Reed")).toHaveCount(0);
  });

  const themePath =
    await test.step("a shared phrase gathers ten of them in one theme", async () => {
      await page.goto(`${story.wavePath}/themes`);
      await page.getByLabel("Name").fill("Slow internet at home");
      await page.getByRole("button", { name: "Make the theme" }).click();
      await page.getByRole("link", { name: /^slow internet \(10\)/ }).click();
      await page.getByRole("button", { name: "Save what is ticked" }).click();
      await expect(page.getByRole("heading", { name: "10 texts in this theme" })).toBeVisible();
      return new URL(page.url()).pathname;
    });

  await test.step("which is published with its number", async () => {
    await page.getByRole("link", { name: "All themes" }).click();
    await expect(page.getByText("10 people").first()).toBeVisible();
    await page.getByRole("button", { name: "Publish the themes" }).click();
    await expect(page.getByText(/^Published/)).toBeVisible();
  });

  await test.step("and what was done about the danger is noted", async () => {
    await page.goto(`${textPath}/handling`);
    await page.getByLabel("Who was told").fill("The principal was told; nothing was meant.");
    await page.getByRole("button", { name: "Mark it handled" }).click();
    await expect(page.getByRole("heading", { name: "This was handled" })).toBeVisible();
  });

  await keepStory({ ...(await readStory()), textPath, themePath });
});
