import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { getHouse } from "../support/house-file";

type Page = { name: string; texts: string[] };

test("texts of a survey and answers that attack are shown as they are and run nothing", async ({
  browser,
}) => {
  const folder = join(getHouse().folder, "hostile");
  const make = join(import.meta.dirname, "../support/hostile-pages.ts");
  execFileSync(process.execPath, ["--import", "tsx", make, folder], { stdio: "inherit" });
  const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")) as Page[];
  const page = await (await browser.newContext()).newPage();
  const happened: string[] = [];
  page.on("dialog", (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("pageerror", (error) => happened.push(String(error)));
  // Without the policy that would stop them: what is shown has to be harmless by itself.
  await page.route("**/*", (route) => {
    const { pathname, host } = new URL(route.request().url());
    const name = pathname.slice(1);
    if (
      host !== "hostile.test" ||
      !/^(\d+\.html|answering\.js|form\.css|favicon\.svg)$/.test(name)
    ) {
      happened.push(`asked for ${route.request().url()}`);
      return route.abort();
    }
    if (!/html|js/.test(name)) return route.fulfill({ body: "" });
    const contentType = name.endsWith("js") ? "text/javascript" : "text/html; charset=utf-8";
    return route.fulfill({ body: readFileSync(join(folder, name)), contentType });
  });
  for (const { name, texts } of pages) {
    await page.goto(`http://hostile.test/${name}`);
    const found = await page.evaluate(() => ({
      scripts: document.scripts.length,
      handlers: [...document.querySelectorAll("*")].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith("on")),
      ).length,
      foreign: document.querySelectorAll("img, svg, iframe, object, embed, base, style, math")
        .length,
      links: [...document.links].filter(({ protocol }) => !/^(https?|mailto):$/.test(protocol))
        .length,
      text: document.body.textContent ?? "",
    }));
    expect(found).toMatchObject({ scripts: 1, handlers: 0, links: 0 });
    // The mark of the brand is the page's own.
    expect(found.foreign).toBeLessThanOrEqual(1);
    const missing = texts.filter((text) => !text.includes("{{") && !found.text.includes(text));
    expect(missing, `texts of ${name} that are not shown as they are`).toEqual([]);
  }
  expect(happened).toEqual([]);
  expect(pages.flatMap(({ texts }) => texts).length).toBeGreaterThan(5);
});
