import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type Address, everyPage } from "../support/addresses";
import { sightFaults } from "../support/sight-faults";
import { browserFile, readStory } from "../support/story";

const looks = {
  leader: [
    { width: 1280, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
  ],
  anybody: [
    { width: 1280, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
    { width: 360, colorScheme: "light" },
  ],
} as const;

test.describe.configure({ timeout: 1_200_000 });

test("no page for anybody breaks a rule, on a phone or a desk, in light or dark, enlarged or in forced colors", async ({
  browser,
}) => {
  const context = await browser.newContext({ storageState: browserFile("parent") });
  const page = await context.newPage();
  const story = await readStory();
  const pages = (await everyPage(story)).filter(({ reader }) => reader === "anybody");
  const forms = [
    { path: new URL(story.openLink).pathname, status: 200 },
    { path: `${new URL(story.openLink).pathname}?lang=es`, status: 200 },
    { path: `${new URL(story.openLink).pathname}?lang=ar`, status: 200 },
    { path: new URL(story.answeredLink).pathname, status: 410 },
    { path: "/s/nobody-was-sent-this", status: 404 },
    { path: "/nowhere", status: 404 },
  ].map((address) => ({ route: "s/:token", reader: "anybody" as const, ...address }));
  expect(await faultsOf(page, [...pages, ...forms])).toEqual([]);
});

test("no page of staff breaks a rule, in light or dark, enlarged or in forced colors", async ({
  browser,
}) => {
  const context = await browser.newContext({ storageState: browserFile("leader") });
  const page = await context.newPage();
  const pages = (await everyPage(await readStory())).filter(({ reader }) => reader === "leader");
  expect(await faultsOf(page, pages)).toEqual([]);
});

/** Each fault in one line: page, look, rule, and the element it is in. */
async function faultsOf(page: Page, addresses: Address[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, status, reader } of addresses) {
    const response = await page.goto(path);
    if (response?.status() !== status) faults.push(`${path}: ${response?.status()}, not ${status}`);
    for (const { width, colorScheme } of looks[reader]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).setLegacyMode();
      axe.options({ rules: { "target-size": { enabled: true } } });
      // In the dark nothing but colors differs.
      if (colorScheme === "dark") axe.withTags("cat.color");
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) {
        faults.push(`${path} at ${width} px, ${colorScheme}: ${id} in ${nodes[0]?.html}`);
      }
      if (process.env.PICTURES) {
        const name = `${path.replaceAll(/\W+/g, "-")}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: `${process.env.PICTURES}/${name}`, fullPage: true });
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    faults.push(...(await sightFaults(page)).map((fault) => `${path}, ${fault}`));
  }
  return faults;
}
