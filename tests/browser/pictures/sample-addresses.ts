import type { Page } from "@playwright/test";
import { getHouse } from "../support/house-file";
import { runCommand } from "../support/processes";

type Values = Readonly<Record<string, string>>;

/** What stands for the parameters of routes.ts in the sample district, found as a person would: by its links. */
export async function sampleValues(page: Page): Promise<Values> {
  const plan = await linked(page, "/admin/plans", /^\/admin\/plans\/([\w-]+)$/);
  const survey = await linked(page, "/admin/surveys", /^\/admin\/surveys\/([\w-]+)$/);
  const wave = await linked(page, "/admin/results", /^\/admin\/waves\/([\w-]+)\/results$/);
  const campaign = await linked(
    page,
    "/admin/campaigns",
    /^\/admin\/campaigns\/([\w-]{36})$/,
    "Invitation",
  );
  return { plan, survey, wave, campaign, language: "es", import: await waitingImport(page) };
}

/** The first of a page's links that is like this, its part. */
async function linked(page: Page, path: string, like: RegExp, within = ""): Promise<string> {
  await page.goto(path);
  const links = page.locator("main li", { hasText: within }).locator("a[href]");
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const found = hrefs.map((href) => like.exec(href)?.[1]).find(Boolean);
  if (!found) throw new Error(`${path} has no link like ${like}`);
  return found;
}

const otherColumns = [
  "Contact ID,E-mail,First,Last,Home school,Speaks,Role",
  "4101,ines.duarte@mail.example,Inês,Duarte,Riverbend Elementary,Portuguese,Mother",
  "4102,omar.farah@mail.example,Omar,Farah,Riverbend Elementary,Somali,Father",
  "4103,joan.keller@mail.example,Joan,Keller,Hillside Middle,English,Guardian",
].join("\n");

/** A file with other columns than ours, brought in and not told yet. */
async function waitingImport(page: Page): Promise<string> {
  await page.goto("/admin/people/imports");
  await page.getByLabel("CSV file or OneRoster zip").setInputFiles({
    name: "contacts.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(otherColumns),
  });
  await page.getByRole("button", { name: "Check this file" }).click();
  await page.waitForURL(/\/imports\/[\w-]{36}\?follow$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** A sign-in link of a district in which nothing is set up. */
export async function emptyDistrict(): Promise<string> {
  const { env } = getHouse();
  const district = ["--district", "maple-creek"];
  const named = ["--slug", "maple-creek", "--name", "Maple Creek Schools"];
  await runCommand(["district", "create", ...named, "--timezone", "America/Chicago"], env);
  const member = ["--email", "pat.rivera@maplecreek.example", "--role", "admin"];
  const said = await runCommand(["staff", "add", ...district, ...member], env);
  return /http\S+\/login\/\S+/.exec(said)?.[0] ?? "";
}
