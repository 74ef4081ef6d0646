import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  type GuidePicture,
  guidePictures,
  mostBytes,
  pictureWidth,
} from "../support/guide-pictures";
import { getHouse } from "../support/house-file";
import { emptyDistrict, sampleValues } from "./sample-addresses";

const folder = join(import.meta.dirname, "../../../docs/guide/pictures");

test.describe.configure({ timeout: 900_000 });

test("takes the guide's pictures", async ({ browser }) => {
  await mkdir(folder, { recursive: true });
  const page = await signedIn(browser, getHouse().setupLink);
  const beginner = await signedIn(browser, await emptyDistrict());
  const values = await sampleValues(page);
  const sizes: Record<string, number> = {};
  for (const picture of guidePictures) {
    sizes[picture.name] = await take(picture.name === "set-up" ? beginner : page, picture, values);
  }
  expect(Object.entries(sizes).filter(([, size]) => size > mostBytes.one)).toEqual([]);
});

async function signedIn(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: pictureWidth, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button").first().click();
  await page.waitForURL(/\/admin/);
  return page;
}

/** What has to be done on a page before it shows what its picture is about. */
const before: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  builder: async (page) => {
    await page.locator(".build-entry [aria-expanded]").first().click();
    // Under the bar that stays in sight.
    await page
      .locator(".build-entry")
      .first()
      .evaluate((entry) => {
        window.scrollTo(0, entry.getBoundingClientRect().top + window.scrollY - 150);
      });
  },
  plan: async (page) => {
    await page.getByRole("button", { name: /^Begin version/ }).click();
    await page.locator("#draft").waitFor();
  },
};

async function take(
  page: Page,
  { name, route, query = "", from = "main", height }: GuidePicture,
  values: Readonly<Record<string, string>>,
): Promise<number> {
  await page.goto(`/${route.replace(/:(\w+)/g, (_, key: string) => values[key] ?? key)}${query}`);
  await before[name]?.(page);
  await page.evaluate(() => document.fonts.ready);
  const y = await page
    .locator(from)
    .first()
    .evaluate((one) => {
      const air = one.matches("h2") ? 16 : 0;
      return one.getBoundingClientRect().top + window.scrollY - air;
    });
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", {
    ...{ format: "webp", quality: 82, captureBeyondViewport: true },
    clip: { x: 0, y: Math.round(y), width: pictureWidth, height, scale: 1 },
  });
  const bytes = Buffer.from(data, "base64");
  await writeFile(join(folder, `${name}.webp`), bytes);
  return bytes.length;
}
