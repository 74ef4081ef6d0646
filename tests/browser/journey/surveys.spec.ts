import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  addQuestion,
  beginEmpty,
  drag,
  nameSection,
  opened,
  order,
  pasteQuestions,
  saved,
  section,
} from "../support/building";
import { faultsOf } from "../support/faults-of";
import { browserFile } from "../support/story";

const mostScript = 180_000;

async function atDesk(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 900 }, storageState: browserFile("leader") },
  });
  return context.newPage();
}

test("an editor builds a survey of sixty questions of every type in three languages, and publishes it", async ({
  browser,
}) => {
  const page = await atDesk(browser);
  const path = await beginEmpty(page, "Devices at home and at school");
  await nameSection(page, 1, "At home");

  await test.step("every type of question", async () => {
    await addQuestion(page, 1, {
      ...{ type: "Single choice", words: "Do you have internet at home?" },
      answers: ["Yes", "No", "Sometimes"],
    });
    await opened(page).getByRole("button", { name: "Add “I can’t say”" }).click();
    await opened(page).getByRole("button", { name: "Add “I prefer not to answer”" }).click();
    await expect(opened(page).getByText(/^Code 9, don’t know/)).toBeVisible();
    await addQuestion(page, 1, {
      ...{ type: "Multiple choice", words: "Which devices do you use?" },
      answers: ["A laptop", "A tablet", "A phone"],
    });
    await opened(page).getByRole("button", { name: "Add “None of these”" }).click();
    await opened(page).getByRole("button", { name: "Add “Something else”" }).click();
    await addQuestion(page, 1, { type: "Rating scale", words: "How well does it work?" });
    await opened(page).getByLabel("Measures").selectOption({ label: "Buy-in" });
    await expect(opened(page).getByLabel("Counts for the score")).toBeChecked();
    await addQuestion(page, 1, {
      ...{ type: "Matrix: several rows, the same answers", words: "How often do you use…" },
    });
    await opened(page).getByText("Paste several rows").click();
    await opened(page).getByLabel("Rows, one a line").fill("the portal\nthe app\nthe website");
    await opened(page).getByRole("button", { name: "Add these rows" }).click();
    await opened(page).getByRole("button", { name: "Remove row 1" }).click();
    await addQuestion(page, 1, {
      ...{ type: "Ranking", words: "What matters most?" },
      answers: ["Price", "Speed", "Help"],
    });
    await addQuestion(page, 1, { type: "Number", words: "How many people share it?" });
    await opened(page).getByLabel("Least").fill("1");
    await addQuestion(page, 1, { type: "Date", words: "Since when have you had it?" });
    await addQuestion(page, 1, { type: "Short text", words: "Who is your provider?" });
    await addQuestion(page, 1, { type: "Long text", words: "What should we know?" });
    await addQuestion(page, 1, { type: "Information, no question", words: "Now about helping." });
    await addQuestion(page, 1, { type: "Consent", words: "May we write to you?" });
    await addQuestion(page, 1, {
      ...{ type: "Offer of help", words: "What could you offer?" },
      answers: ["My time", "Equipment"],
    });
    await expect(page.getByText("Nothing keeps this survey from being published.")).toBeVisible();
  });

  await test.step("a condition, an earlier answer read back, and a required answer", async () => {
    await page.locator("#Q2-toggle").click();
    await opened(page).getByLabel("Look at the answer to").selectOption("Q1");
    await opened(page).getByRole("checkbox", { name: "Yes", exact: true }).check();
    await opened(page).getByRole("button", { name: "Add this condition" }).click();
    await expect(opened(page)).toContainText("Shown if “Do you have internet at home?” is “Yes”");
    await opened(page).getByText("Read an earlier answer back").click();
    await opened(page).getByLabel("The answer to", { exact: true }).selectOption("Q1");
    await opened(page).getByRole("button", { name: "Insert it" }).click();
    await expect(opened(page).getByLabel("Question", { exact: true })).toHaveValue(
      "Which devices do you use? {{Q1}}",
    );
    await opened(page)
      .getByLabel(/^Needed/)
      .check();
    await opened(page).getByRole("button", { name: "Done" }).click();
  });

  await test.step("moved before what it looks at, it says so at once; undo mends it", async () => {
    const before = await order(page);
    await drag(page, "Q1", "Q2");
    await expect(page.getByText(/2 things to mend/)).toBeVisible();
    await expect(page.locator("#Q2")).toContainText("does not come before it");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await order(page)).toEqual(before);
    await expect(page.getByText("Nothing keeps this survey")).toBeVisible();
    await page.getByRole("button", { name: "Redo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Move question Q9 down" }).press("Enter");
    await expect(page.getByRole("button", { name: "Move question Q9 down" })).toBeFocused();
    expect((await order(page)).indexOf("Q9")).toBe(before.indexOf("Q9") + 1);
  });

  await test.step("the standard questions from the bank, and the rest by pasting", async () => {
    await section(page, 1).getByRole("button", { name: "From the question bank" }).click();
    await section(page, 1).getByRole("button", { name: "Add all 5 sections" }).click();
    await expect(section(page, 6)).toBeVisible();
    await page.getByRole("button", { name: "Add a section" }).click();
    await page.keyboard.type("Single things");
    const lines = Array.from(
      { length: 20 },
      (_, index) => `${index + 1}. Is thing ${index + 1} right?`,
    );
    await pasteQuestions(page, 7, { type: "Rating scale", lines });
    expect((await order(page)).length).toBeGreaterThanOrEqual(59);
    await saved(page);
    const all = await order(page);
    await page.reload();
    expect(await order(page)).toEqual(all);
  });

  await test.step("three languages", async () => {
    for (const [language, title] of [
      ["Español", "Equipos en casa y en la escuela"],
      ["العربية", "الأجهزة في المنزل والمدرسة"],
    ] as const) {
      await page.getByText(/^Languages:/).click();
      await page.getByLabel("One more language").selectOption({ label: language });
      await page.getByLabel(`The survey’s title in ${language}`).fill(title);
      await page.getByRole("button", { name: `Add ${language}` }).click();
      await page.getByText(/^Languages:/).click();
      await page.locator("#Q1-toggle").click();
      await expect(opened(page).getByText("Do you have internet at home?").first()).toBeVisible();
      await opened(page).getByLabel("Question", { exact: true }).fill(`Q1 ${language}`);
      await opened(page).getByLabel("Answer 1", { exact: true }).fill(`A1 ${language}`);
      await opened(page).getByRole("button", { name: "Done" }).click();
    }
    await page.getByLabel("You type in").selectOption({ label: "English" });
    await saved(page);
  });

  await test.step("work goes on when the session ends, and nothing is lost", async () => {
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByLabel("Title", { exact: true }).fill("Devices, typed after the session ended");
    await expect(page.getByText("Not saved: you are signed out")).toBeVisible();
    await page.context().addCookies(cookies);
    await page.goto(`${path}/edit`);
    await expect(page.getByRole("heading", { name: /^Work from .* was not saved/ })).toBeVisible();
    await page.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue(/session ended/);
    await saved(page);
    await page.reload();
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue(/session ended/);
  });

  await test.step("two windows: whoever saves second decides, and can go back", async () => {
    const other = await page.context().newPage();
    await other.goto(`${path}/edit`);
    await other.getByLabel("Title", { exact: true }).fill("Their title");
    await saved(other);
    await page.getByLabel("Title", { exact: true }).fill("My title");
    await page.getByRole("button", { name: "Take theirs" }).click();
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Their title");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("My title");
    await saved(page);
    await other.close();
  });

  await test.step("no rule of axe is broken in it, open or closed, and it fits a small screen", async () => {
    await page.locator("#Q2-toggle").click();
    await section(page, 1).getByRole("button", { name: "From the question bank" }).click();
    await expect(
      section(page, 1).getByRole("button", { name: "Add the section" }).first(),
    ).toBeVisible();
    expect(await faultsOf(page, [1280, 320])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("its script is small", async () => {
    const bytes = await scriptOf(page, `${path}/edit`);
    expect(bytes).toBeGreaterThan(mostScript / 4);
    expect(bytes).toBeLessThan(mostScript);
  });

  await test.step("it is published as it is", async () => {
    await page.goto(path);
    await page.getByRole("button", { name: "Publish version 1" }).click();
    await expect(page.getByText(/^Version 1 was published/)).toBeVisible();
    await page.goto(`${path}/edit`);
    await expect(page.locator(".build-entry").first()).toBeVisible();
  });
  await page.context().storageState({ path: browserFile("leader") });
  await page.context().close();
});

test("a survey is built and published with the keyboard alone", async ({ browser }) => {
  const page = await atDesk(browser);
  await page.goto("/admin/surveys");
  const press = async (name: string | RegExp) => {
    await page.getByRole("button", { name }).last().focus();
    await page.keyboard.press("Enter");
  };
  await press("Start empty");
  await expect(page.getByRole("heading", { level: 1, name: "Edit the survey" })).toBeVisible();
  await tabTo(page, "survey-title-all");
  await page.keyboard.type("By keyboard");
  await tabTo(page, "s1-toggle");
  await page.keyboard.press("Enter");
  await tabTo(page, "s1-title-all");
  await page.keyboard.type("Questions");
  await tabTo(page, "s1-kind-to-add");
  await page.keyboard.type("Num");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("How many?");
  await expect(page.locator("#Q1-text-all")).toHaveValue("How many?");
  await expect(page.locator("#Q1")).toContainText("Number");
  await saved(page);
  await page
    .getByRole("link", { name: "By keyboard" })
    .or(page.locator(".kicker a"))
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await press("Publish version 1");
  await expect(page.getByText(/^Version 1 was published/)).toBeVisible();
  await page.context().storageState({ path: browserFile("leader") });
  await page.context().close();
});

/** Presses Tab until an element has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`80 tabs did not lead to #${id}`);
}

/** The bytes of script that a page brings to a browser that has none of it yet, as they come over the wire. */
async function scriptOf(page: Page, path: string): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("No browser to open the page in.");
  const storageState = await page.context().storageState();
  const fresh = await (await browser.newContext({ storageState })).newPage();
  const scripts: Promise<{ responseBodySize: number }>[] = [];
  fresh.on("requestfinished", (request) => {
    if (request.resourceType() === "script") scripts.push(request.sizes());
  });
  await fresh.goto(new URL(path, page.url()).href);
  await fresh.waitForLoadState("networkidle");
  const sizes = await Promise.all(scripts);
  await fresh.context().close();
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
