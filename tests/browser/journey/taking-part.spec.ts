import { type Browser, expect, type Page, test } from "@playwright/test";
import { getHouse } from "../support/house-file";
import { families } from "../support/people";
import { runCommand } from "../support/processes";
import { browserFile } from "../support/story";

/** One school's families, so that all are asked the very same. */
const invited = families.filter(({ school }) => school === "ALDER");

test("a built survey is answered in three languages with and without a script, and the same is stored", async ({
  browser,
}) => {
  const links = await askAbout(browser, "My title");
  const stored = new Map<string, string>();
  for (const [index, { language, script }] of ways().entries()) {
    const link = links.get(invited[index]?.id ?? "") ?? "";
    const context = await browser.newContext({
      ...{ viewport: { width: 360, height: 740 }, javaScriptEnabled: script },
    });
    const page = await context.newPage();
    await page.goto(`${link}?lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    expect(await pageWidth(page)).toBeLessThanOrEqual(360);
    await answerAll(page);
    await expect(page).toHaveURL(/\/receipt/);
    stored.set(`${language} ${script}`, await storedFields(page, `${link}?lang=${language}`));
    await context.close();
  }
  for (const language of ["en", "es", "ar"]) {
    expect(stored.get(`${language} true`)).toBe(stored.get(`${language} false`));
  }
  const codes = [...stored.values()].map((fields) => fields.replaceAll(/ok \w+/g, "ok"));
  expect(new Set(codes).size).toBe(1);
  expect(JSON.parse(codes[0] ?? "[]").length).toBeGreaterThan(50);
});

test("a lost connection loses nothing, and says so", async ({ browser }) => {
  const links = await askAbout(browser, "By keyboard");
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(links.get(invited[0]?.id ?? "") ?? "");
  await context.setOffline(true);
  await page.getByLabel("1. How many?").fill("7");
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByText("It was not sent: there is no connection.")).toBeVisible();
  await expect(page.getByLabel("1. How many?")).toHaveValue("7");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(
    page.getByRole("heading", { name: "Thank you. Your answers are in." }),
  ).toBeVisible();
  await context.close();
});

test("a survey is answered with the keyboard alone", async ({ browser }) => {
  const links = await askAbout(browser, "By keyboard");
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(links.get(invited[1]?.id ?? "") ?? "");
  await tabUntil(page, "#f-Q1");
  await page.keyboard.type("3");
  await tabUntil(page, ".form-end button:not([name])");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: "Thank you. Your answers are in." }),
  ).toBeVisible();
  await context.close();
});

function ways() {
  return ["en", "es", "ar"].flatMap((language) => [
    { language, script: true },
    { language, script: false },
  ]);
}

/** Opens a wave of a survey to everybody; the link of each by source id. Asked twice, it gives the same. */
async function askAbout(browser: Browser, title: string): Promise<Map<string, string>> {
  const { env } = getHouse();
  const context = await browser.newContext({ storageState: browserFile("leader") });
  const page = await context.newPage();
  await page.goto("/admin/surveys");
  const path = await page.getByRole("link", { name: title, exact: true }).getAttribute("href");
  await page.goto(path ?? "");
  const known = page.locator('main a[href^="/admin/waves/"]');
  const wave = (await known.count())
    ? ((await known.first().getAttribute("href")) ?? "").split("/").at(-1)
    : await planned(path?.split("/").at(-1) ?? "", env);
  await context.close();
  const said = await runCommand(["wave", "links", wave ?? "", "--format", "csv", "--json"], env);
  const { links } = JSON.parse(said.slice(said.indexOf("{"))) as {
    links: { sourceId: string; url: string }[];
  };
  return new Map(links.map(({ sourceId, url }) => [sourceId, url]));
}

async function planned(survey: string, env: Record<string, string>): Promise<string> {
  const times = ["--opens", "2026-01-01", "--closes", "2099-01-01", "--mode", "confidential"];
  const said = await runCommand(["wave", "create", survey, ...times, "--json"], env);
  const { waveId } = JSON.parse(said.slice(said.indexOf("{"))) as { waveId: string };
  await runCommand(["wave", "invite", waveId], env);
  return waveId;
}

/** Fills in whatever there is to fill in, step by step where there are steps, and sends. */
async function answerAll(page: Page): Promise<void> {
  const send = page.locator(".form-end button:not([name])");
  for (let step = 0; step < 20; step++) {
    for (let more = true; more; ) more = await fillVisible(page);
    if (await send.count()) return send.click();
    await page.locator('button[name="_step"][value="next"]').click();
  }
  throw new Error("20 steps did not lead to the end of the form.");
}

/** True where something was filled in, since that may show more. */
async function fillVisible(page: Page): Promise<boolean> {
  let filled = false;
  const names = await page
    .locator("#form :is(input, select, textarea):not([type=hidden])")
    .evaluateAll((fields) => [...new Set(fields.map((field) => field.getAttribute("name") ?? ""))]);
  for (const name of names.filter((each) => each !== "" && !each.includes("."))) {
    const field = page.locator(`#form [name="${name}"]:not([type=hidden])`).first();
    if (!(await field.isVisible())) continue;
    filled = (await fill(page, name)) || filled;
  }
  return filled;
}

/** The same answer to the same question, whoever is asked; false where it has one. */
async function fill(page: Page, name: string): Promise<boolean> {
  const fields = page.locator(`#form [name="${name}"]:not([type=hidden])`);
  const first = fields.first();
  const kind = await first.evaluate((field) => (field as HTMLInputElement).type);
  if (kind === "radio" || kind === "checkbox") {
    const given = await fields.evaluateAll((all) =>
      all.some((one) => (one as HTMLInputElement).checked),
    );
    if (!given) await first.check();
    return !given;
  }
  if ((await first.inputValue()) !== "") return false;
  if (kind === "select-one") {
    for (const [place, select] of (await fields.all()).entries()) {
      await select.selectOption({ index: place + 1 });
    }
  } else {
    const number = (await first.getAttribute("inputmode")) === "decimal";
    await first.fill(kind === "date" ? "2026-05-01" : number ? "2" : `ok ${name}`);
  }
  return true;
}

/** What is stored, as the form shows it again to the browser that sent it: names and values in their order. */
async function storedFields(page: Page, link: string): Promise<string> {
  const html = await (await page.request.get(link)).text();
  const form = html.slice(html.indexOf('<form id="form"'), html.indexOf("</form>"));
  const fields: [string, string][] = [];
  const tags = /<(?:input|textarea|option)\b[^>]*>(?:[^<]*<\/textarea>)?|<select\b[^>]*>/g;
  let select = "";
  for (const [tag] of form.replaceAll(/<div id="carried".*?<\/div>/gs, "").matchAll(tags)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    if (tag.startsWith("<select")) select = attribute("name");
    else if (tag.startsWith("<option")) {
      if (/ selected/.test(tag) && attribute("value")) fields.push([select, attribute("value")]);
    } else if (tag.startsWith("<textarea")) {
      fields.push([
        attribute("name"),
        tag
          .replace(/^[^>]*>/, "")
          .replace("</textarea>", "")
          .trim(),
      ]);
    } else if (/type="(radio|checkbox)"/.test(tag)) {
      if (/ checked/.test(tag)) fields.push([attribute("name"), attribute("value")]);
    } else if (!attribute("name").startsWith("_") && attribute("value")) {
      fields.push([attribute("name"), attribute("value")]);
    }
  }
  return JSON.stringify(fields);
}

async function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

async function tabUntil(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`60 tabs did not lead to ${selector}`);
}
