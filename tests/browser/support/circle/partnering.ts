import { expect, type Page } from "@playwright/test";
import { mailTo } from "../mails";
import { confirm } from "../offering";

/** In the form of an offer that is open; confirms it by the mailed link, which it gives. */
export async function offerHotspots(guest: Page, address: string, amount: string): Promise<string> {
  await guest.getByLabel("How many hotspots?").fill(amount);
  await guest.getByLabel("Your name", { exact: true }).fill("Ann Reyes");
  await guest.getByLabel("Your mail address").fill(address);
  await guest.getByRole("button", { name: "Send the offer" }).click();
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
  return confirm(guest, address);
}

/** On the page of an offer: accepts all of it, notes that it has arrived, and says thanks. */
export async function acceptAndThank(leader: Page, address: string): Promise<void> {
  await leader.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(leader.getByText("Accepted", { exact: true }).first()).toBeVisible();
  await leader.getByRole("button", { name: "Note what arrived" }).click();
  await leader.getByLabel("Your thanks").fill("Five homes are connected now.");
  await leader.getByRole("button", { name: "Thank them" }).click();
  const mail = await mailTo(address, ({ subject }) => subject.includes("Thank you"));
  expect(mail.text).toContain("Five homes are connected now.");
}
