import { expect, type Page, test } from "@playwright/test";
import { mailTo } from "../support/mails";
import { confirm, offer, publishNeed } from "../support/offering";
import { browserFile, keepStory, readStory } from "../support/story";

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

async function accept(leader: Page, who: string) {
  await leader.goto("/admin/pledges");
  await leader.getByRole("link", { name: who }).click();
  await leader.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(leader.getByText("Accepted", { exact: true }).first()).toBeVisible();
}

test("a business offers laptops on a phone, and they come in two parts and are thanked for", async ({
  browser,
}) => {
  const story = await readStory();
  const state = browserFile("leader");
  const leader = await (await browser.newContext({ ...desk, storageState: state })).newPage();
  const business = await (await browser.newContext(phone)).newPage();
  const address = "ines@prado.test";
  await publishNeed(leader, "Goods", "10", "Laptops for the library", "laptops");

  const link = await test.step("the business offers more than it first typed", async () => {
    await business.goto(`/d/${story.district}/needs`);
    await offer(business, "Laptops for the library", { "How many laptops?": "many" });
    await business.getByLabel("Your name", { exact: true }).fill("Ines Prado");
    await business.getByLabel("Your mail address").fill(address);
    await business.getByLabel(/Business or organization/).fill("Prado Computers Ltd");
    await business.getByLabel("Yes, under the name below").check();
    await business.getByLabel(/The name to show/).fill("Prado Computers");
    await business.getByRole("button", { name: "Send the offer" }).click();
    await expect(business.getByText("Write how much, in digits.").first()).toBeVisible();
    await expect(business.getByLabel(/The name to show/)).toHaveValue("Prado Computers");
    await business.getByLabel("How many laptops?").fill("12");
    await business.getByRole("button", { name: "Send the offer" }).click();
    await expect(business.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
    await leader.goto("/admin/pledges");
    await expect(leader.getByText("Prado Computers Ltd")).toHaveCount(0);
    return confirm(business, address);
  });

  const pledgePath = await test.step("staff accept what is open, all ten", async () => {
    await accept(leader, "Prado Computers Ltd");
    await expect(leader.getByText("10 laptops").first()).toBeVisible();
    await mailTo(address, ({ subject }) => subject.includes("accepts your offer"));
    return new URL(leader.url()).pathname;
  });

  await test.step("they arrive in two parts", async () => {
    await leader.getByLabel("How much has arrived").fill("4");
    await leader.getByRole("button", { name: "Note what arrived" }).click();
    await expect(leader.getByLabel("How much has arrived")).toHaveValue("6");
    await business.goto(link);
    await expect(business.getByText("4 laptops")).toBeVisible();
    await leader.getByRole("button", { name: "Note what arrived" }).click();
    await expect(leader.getByRole("heading", { name: "Say thank you" })).toBeVisible();
  });

  await test.step("and are thanked for, with how far the need has come", async () => {
    await leader.getByLabel("Your thanks").fill("Ten children work on them.");
    await leader.getByRole("button", { name: "Thank them" }).click();
    const mail = await mailTo(address, ({ subject }) => subject.includes("Thank you"));
    expect(mail.text).toContain("10 laptops of 10 laptops have arrived");
    expect(mail.text).toContain("Ten children work on them.");
  });

  await test.step("what came of it stands on the board under the agreed name", async () => {
    await leader.getByRole("link", { name: "What came of it" }).click();
    await leader.getByLabel("What came of it").fill("Ten laptops stand in the library now.");
    await leader.getByRole("button", { name: "Keep it" }).click();
    await leader.getByRole("button", { name: "Show it on the board" }).click();
    await business.goto(`/d/${story.district}/needs`);
    await business.getByRole("link", { name: "Laptops for the library", exact: true }).click();
    await expect(business.getByText("Ten laptops stand in the library now.")).toBeVisible();
    await expect(business.getByText("Prado Computers").first()).toBeVisible();
    await expect(business.getByText("Ines Prado")).toHaveCount(0);
  });

  await test.step("and a leader reads it in the summary", async () => {
    await leader.goto("/admin/partnerships");
    await expect(leader.getByRole("heading", { level: 1 })).toContainText("10 laptops");
    await expect(leader.getByRole("table").first()).toContainText("10 laptops");
  });

  await leader.context().close();
  await business.context().close();
  await keepStory({ ...(await readStory()), pledgePath, pledgeLink: link });
});

test("a volunteer signs up for a time that fills up meanwhile", async ({ browser }) => {
  const story = await readStory();
  const state = browserFile("leader");
  const leader = await (await browser.newContext({ ...desk, storageState: state })).newPage();
  const title = "Readers for first graders";
  const needPath = await publishNeed(leader, "Time", "40", title);
  const guests = await Promise.all(
    ["Ola Berg", "Tam Nguyen"].map(async (name) => ({
      ...{ name, address: `${name.split(" ")[0]?.toLowerCase()}@help.test` },
      page: await (await browser.newContext(phone)).newPage(),
    })),
  );
  for (const { name, address, page } of guests) {
    await page.goto(`/d/${story.district}/needs`);
    await offer(page, title, { "How many hours in all?": "4", "Your name": name });
    await page.getByLabel("Your mail address").fill(address);
    await page.getByRole("button", { name: "Send the offer" }).click();
    await confirm(page, address);
    await expect(page.getByText("you choose times here")).toBeVisible();
    await accept(leader, name);
  }

  await test.step("staff make a time with one place", async () => {
    await leader.goto(`${needPath}/shifts`);
    const day = new Date(Date.now() + 7 * 24 * 3600_000).toISOString().slice(0, 10);
    await leader.getByLabel("Begins").fill(`${day}T15:00`);
    await leader.getByLabel("Ends").fill(`${day}T17:00`);
    await leader.getByLabel("Places").fill("1");
    await leader.getByLabel("Where").fill("Library");
    await leader.getByRole("button", { name: "Make it" }).click();
    await expect(leader.getByText("0 of 1 place taken")).toBeVisible();
  });

  const [first, second] = guests;
  if (!first || !second) throw new Error("two volunteers");
  await test.step("both see the last place; one gets it, the other is told and waits", async () => {
    await first.page.reload();
    await second.page.reload();
    await expect(second.page.getByText("1 place left")).toBeVisible();
    await first.page.getByRole("button", { name: /^Sign up/ }).click();
    await expect(first.page.getByText("You are signed up.", { exact: false })).toBeVisible();
    await second.page.getByRole("button", { name: /^Sign up/ }).click();
    await expect(second.page.getByText("The last place was taken a moment ago")).toBeVisible();
    await second.page.getByRole("button", { name: /^Join the waiting list/ }).click();
    await expect(second.page.getByText("On the waiting list, number 1")).toBeVisible();
  });

  await test.step("whoever waits moves up when a place is free, and is told", async () => {
    const link = first.page.getByRole("link", { name: "Add to my calendar" });
    const file = await first.page.request.get((await link.getAttribute("href")) ?? "");
    expect(await file.text()).toContain("BEGIN:VEVENT");
    await first.page.getByRole("button", { name: /^I cannot come/ }).click();
    await expect(first.page.getByText("You are off the list")).toBeVisible();
    await mailTo(second.address, ({ subject }) => subject.includes("A place is free"));
    await second.page.reload();
    await expect(second.page.getByText("You are signed up", { exact: true })).toBeVisible();
  });

  await leader.context().close();
  for (const { page } of guests) await page.context().close();
  await keepStory({ ...(await readStory()), volunteerNeedPath: needPath });
});
