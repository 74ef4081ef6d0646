import { expect, type Page } from "@playwright/test";
import { linkIn, mailTo } from "./mails";

/** A published need; gives the path of its staff page. */
export async function publishNeed(
  leader: Page,
  kind: string,
  amount: string,
  title: string,
  unit = "",
): Promise<string> {
  await leader.goto("/admin/needs/new");
  return publishTypedNeed(leader, { kind, amount, title, unit });
}

type Need = { kind: string; amount: string; title: string; unit: string };

/** The same in the form that is open. */
export async function publishTypedNeed(leader: Page, { kind, amount, title, unit }: Need) {
  await leader.getByLabel(kind, { exact: true }).check();
  await leader.getByLabel("How much?").fill(amount);
  await leader.locator("[name=title-en]").fill(title);
  await leader.locator("[name=unit-en]").fill(unit);
  await leader.getByRole("button", { name: "Save the draft" }).click();
  await leader.getByRole("button", { name: "Publish it on the board" }).click();
  await expect(leader.getByText("It is on the public board")).toBeVisible();
  return new URL(leader.url()).pathname;
}

/** Offers something from the board and confirms it by the mailed link, which it gives. */
export async function offer(guest: Page, title: string, fields: Record<string, string>) {
  await guest.getByRole("link", { name: title, exact: true }).click();
  await guest.getByRole("link", { name: new RegExp(`: ${title}$`) }).click();
  for (const [label, value] of Object.entries(fields)) {
    await guest.getByLabel(label, { exact: true }).fill(value);
  }
}

export async function confirm(guest: Page, address: string): Promise<string> {
  const mail = await mailTo(address, ({ subject }) => subject.includes("confirm"));
  const link = linkIn(mail, "g");
  await guest.goto(link);
  await guest.getByRole("button", { name: "Yes, I offer this" }).click();
  await expect(guest.getByText("The district has your offer now")).toBeVisible();
  return link;
}
