import { expect, test } from "@playwright/test";
import { mailsLike, mailTo } from "../support/mails";
import { families } from "../support/people";
import { browserFile, keepStory, readStory } from "../support/story";

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test("people without a mail answer by a poster's link, on paper and by phone", async ({
  browser,
}) => {
  const story = await readStory();
  const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
  const state = { ...desk, storageState: browserFile("leader") };
  const leader = await (await browser.newContext(state)).newPage();
  const wave = story.openWavePath;

  await test.step("a leader opens the wave to everybody, and makes a poster of it", async () => {
    await leader.goto(`${wave}/open-link`);
    await leader.getByLabel("Last part of its address").fill("technology");
    await leader.getByRole("button", { name: "Open the link" }).click();
    await expect(leader.getByText("/o/technology")).toBeVisible();
    await leader.getByRole("link", { name: "Make a poster of it" }).click();
    const poster = leader.waitForEvent("download");
    await leader.getByRole("button", { name: "Get the poster" }).click();
    expect((await poster).suggestedFilename()).toMatch(/^poster-letter\.(pdf|html)$/);
  });

  const passer = await (await browser.newContext(phone)).newPage();
  await test.step("a neighbor answers by it, counted apart, and verifies by mail", async () => {
    await passer.goto("/d/cedar/o/technology");
    await passer.getByLabel("I am a neighbor or resident").check();
    await passer.getByRole("button", { name: "Go to the questions" }).click();
    await expect(passer.getByText("Your answers carry no name")).toBeVisible();
    await passer.locator('input[type="radio"]').first().check();
    await passer.getByRole("button", { name: "Send my answers" }).click();
    await expect(passer.getByText("They count as “not verified”")).toBeVisible();
    await passer.getByLabel("Your mail address").fill("neighbor@home.test");
    await passer.getByRole("button", { name: "Mail me the link" }).click();
    const mail = await mailTo("neighbor@home.test", ({ text }) => text.includes("confirmations"));
    const link = /https?:\S+\/confirmations\/\S+/.exec(mail.text)?.[0] ?? "";
    await passer.goto(link);
    await passer.getByRole("button", { name: "Yes, verify them" }).click();
    await expect(passer.getByText("Your answers are verified by mail")).toBeVisible();
  });

  await test.step("letters for window envelopes are counted and made", async () => {
    await leader.goto(`${wave}/letters`);
    const letters = leader.waitForEvent("download");
    await leader
      .getByRole("button", { name: /^Get (the )?letters/ })
      .first()
      .click();
    expect((await letters).suggestedFilename()).toMatch(/^letters-1\.(pdf|html)$/);
  });

  const entryPath =
    await test.step("a form on paper is typed in twice, and differences are seen", async () => {
      const to = families.at(-1)?.email ?? "";
      const asked = await mailsLike((mail) => mail.to === to && mail.text.includes("/s/"), 2);
      const code = /\b[A-Z2-9]{5}-[A-Z2-9]{5}\b/.exec(asked.at(-1)?.text ?? "")?.[0] ?? "";
      const open = async () => {
        await leader.goto(`${wave}/entries`);
        await leader.getByLabel("Code on the sheet").fill(code);
        await leader.getByRole("button", { name: "Open this form" }).click();
      };
      await open();
      const path = new URL(leader.url()).pathname;
      const boxes = leader.locator("table input.is-short");
      await boxes.nth(0).fill("2");
      await boxes.nth(1).fill("1");
      await leader.getByRole("button", { name: "Keep the first entry" }).click();
      await expect(leader.getByRole("heading", { name: "Entered once" })).toBeVisible();
      await open();
      await boxes.nth(0).fill("3");
      await boxes.nth(1).fill("1");
      await leader.getByRole("button", { name: "Compare with the first" }).click();
      await expect(leader.getByText("first “2”, second “3”")).toBeVisible();
      await boxes.nth(0).fill("2");
      await leader.getByRole("button", { name: "Store what the paper says" }).click();
      await expect(leader.getByRole("heading", { name: "Stored" })).toBeVisible();
      return path;
    });

  await test.step("and somebody is asked by phone, in words to read aloud", async () => {
    await leader.goto(`${wave}/interviews?q=${families.at(-2)?.id ?? ""}`);
    await leader.locator('a[href*="/interviews/"]').first().click();
    await expect(leader.getByText("For you to read aloud")).toBeVisible();
    await leader.locator('input[type="radio"]').first().check();
    await leader.locator("#form button:not(.quiet):not(.hidden)").last().click();
    await expect(leader.getByRole("heading", { name: "Stored" })).toBeVisible();
  });

  await keepStory({ ...(await readStory()), openSlug: "technology", entryPath });
});
