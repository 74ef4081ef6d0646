import { expect, test } from "@playwright/test";
import { everyPage } from "../support/addresses";
import { guidePictures } from "../support/guide-pictures";
import { browserFile, readStory } from "../support/story";

test("every page that the guide has a picture of still opens, with the part that is shown", async ({
  browser,
}) => {
  const context = await browser.newContext({ storageState: browserFile("leader") });
  const page = await context.newPage();
  const pages = await everyPage(await readStory());
  const faults: string[] = [];
  for (const { name, route, query = "", from = "main h1" } of guidePictures) {
    const address = pages.find((one) => one.route === route);
    const response = address && (await page.goto(`${address.path.replace(/\?.*/, "")}${query}`));
    if (response?.status() !== 200) faults.push(`${name}: ${route} does not open`);
    else if ((await page.locator(from).count()) === 0) faults.push(`${name}: no ${from}`);
  }
  await context.close();
  expect(faults).toEqual([]);
});
