import { expect, type Locator, type Page } from "@playwright/test";

/** A link of a page's own part: by its words (exactly these where they are a text), or itself. */
type Link = string | RegExp | Locator;

export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Sees that a page's own part, without the navigation around it, leads to an address. */
export async function expectLinkTo(page: Page, path: string): Promise<void> {
  const message = `${pathOf(page)} leads to ${path}`;
  await expect.poll(async () => pathsFrom(page), { message, timeout: 5_000 }).toContain(path);
}

/** Follows a link; gives the address it leads to. */
export async function goTo(page: Page, link: Link): Promise<string> {
  const from = page.url();
  await found(page, link).click();
  await page.waitForURL((url) => url.href !== from);
  return pathOf(page);
}

/** Follows a link to the next step, which has to lead back to this one. */
export async function follow(page: Page, link: Link): Promise<string> {
  const from = pathOf(page);
  const to = await goTo(page, link);
  await expectLinkTo(page, from);
  return to;
}

/** A link of the page's own part to an address that begins so. */
export const linkTo = (page: Page, path: string): Locator =>
  page.locator(`main a[href^="${path}"]:not(.subnav a)`);

/** A link of the page's own part to just this address. */
export const linkJustTo = (page: Page, path: string): Locator =>
  page.locator(`main a[href="${path}"]:not(.subnav a)`);

/** Enters one of the five rooms by the bar above every page of staff's. */
export const enter = (page: Page, room: string): Promise<string> =>
  goTo(page, page.locator(".rooms").getByRole("link", { name: room, exact: true }));

function found(page: Page, link: Link): Locator {
  if (typeof link !== "string" && !(link instanceof RegExp)) return link.first();
  const exact = typeof link === "string";
  return page.locator("main").getByRole("link", { name: link, exact }).first();
}

async function pathsFrom(page: Page): Promise<string[]> {
  const links = page.locator("main a:not(.subnav a)");
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  return hrefs.map((href) => new URL(href, page.url()).pathname);
}
