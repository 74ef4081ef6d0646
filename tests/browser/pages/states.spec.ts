import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { opened, section } from "../support/building";
import { faultsOfErrors } from "../support/error-faults";
import { sightFaults } from "../support/sight-faults";
import { browserFile, readStory } from "../support/story";

const withLeader = async (browser: Browser) =>
  (await browser.newContext({ storageState: browserFile("leader") })).newPage();

/** What axe finds, small targets too, and what trips people who enlarge or color the page. */
async function faultsIn(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => window.scrollTo(0, 0));
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  const broken = violations.map(({ id, nodes }) => `${id} in ${nodes[0]?.html}`);
  return [...broken, ...(await sightFaults(page))];
}

test("the builder with everything opened fits an enlarged screen, and shows its focus in forced colors", async ({
  browser,
}) => {
  const page = await withLeader(browser);
  const { surveyPath } = await readStory();
  await page.goto(`${surveyPath}/edit`);
  await page.locator(".build-entry [aria-expanded]").first().click();
  await expect(opened(page)).toBeVisible();
  for (const words of ["Paste several rows", "Read an earlier answer back"]) {
    const more = opened(page).getByText(words);
    if (await more.count()) await more.click();
  }
  await section(page, 1).getByRole("button", { name: "From the question bank" }).click();
  await page.getByText(/^Languages:/).click();
  expect(await faultsIn(page)).toEqual([]);
  await page.context().close();
});

test("a form that is answered fits an enlarged screen, and shows what is chosen in forced colors", async ({
  browser,
}) => {
  const { openLink } = await readStory();
  const page = await (await browser.newContext()).newPage();
  await page.goto(openLink);
  await page.locator("input[type=radio]").first().check();
  await page.getByRole("textbox").first().fill("words");
  expect(await faultsIn(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  const rows = page.locator(".scale").first().locator("label");
  const outline = (row: number) =>
    rows.nth(row).evaluate((one) => getComputedStyle(one).outlineStyle);
  await page.locator("h1").click();
  expect([await outline(0), await outline(1)]).toEqual(["solid", "none"]);
  await page.context().close();
});

/** Forms, and how each is sent so that it is refused. */
const refused: { path: string; press: string | RegExp; fill?: Record<string, string> }[] = [
  { path: "/login", press: "Mail me a link" },
  { path: "/c", press: "Open my survey", fill: { code: "AAAAA" } },
  { path: "/d/cedar/o/technology", press: "Go to the questions" },
  { path: "/d/cedar/ask", press: /^Send/ },
  { path: "/admin/schools", press: "Add the school" },
  { path: "/admin/staff", press: /^(Invite|Add|Send)/ },
  { path: "/admin/surveys/imports", press: "See what it would make" },
  { path: "/admin/surveys/SURVEY/translations/import", press: "See what it would do" },
  { path: "/admin/surveys/SURVEY/waves/new", press: "Plan this wave", fill: { closes: "" } },
  { path: "/admin/touches/new", press: /^(Log|Save|Keep)/ },
  { path: "/admin/inquiries/new", press: /^(Log|Save|Keep|Add)/ },
];

test("what is wrong with a form is announced and led to, for anybody and for staff", async ({
  browser,
}) => {
  const { surveyPath } = await readStory();
  const pages = {
    staff: await withLeader(browser),
    anybody: await (await browser.newContext()).newPage(),
  };
  const faults: string[] = [];
  for (const { path, press, fill = {} } of refused) {
    const page = pages[path.startsWith("/admin") ? "staff" : "anybody"];
    await page.goto(path.replace("/admin/surveys/SURVEY", surveyPath));
    for (const [name, words] of Object.entries(fill)) {
      await page.locator(`[name="${name}"]`).fill(words);
    }
    // Nothing is left to the browser, whose own words would come first.
    await page.evaluate(() => {
      for (const form of document.forms) form.noValidate = true;
    });
    await page.locator("main").getByRole("button", { name: press }).last().click();
    await page
      .locator(".errors")
      .waitFor({ timeout: 5000 })
      .catch(() => {});
    const found = [...(await page.evaluate(faultsOfErrors)), ...(await faultsIn(page))];
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  // Who posts gets another session, for the files after this one too.
  await pages.staff.context().storageState({ path: browserFile("leader") });
  for (const page of Object.values(pages)) await page.context().close();
  expect(faults).toEqual([]);
});
