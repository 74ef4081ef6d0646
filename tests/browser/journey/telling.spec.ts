import { expect, test } from "@playwright/test";
import { mailsLike } from "../support/mails";
import { browserFile, keepStory, readStory } from "../support/story";

const desk = { viewport: { width: 1280, height: 900 } };

test("staff tell people something: written, aimed, looked at, tried and sent", async ({
  browser,
}) => {
  const story = await readStory();
  const state = browserFile("leader");
  const plain = { ...desk, storageState: state, javaScriptEnabled: false };
  const leader = await (await browser.newContext(plain)).newPage();

  await test.step("they write in English and Spanish", async () => {
    await leader.goto("/admin/campaigns");
    await leader.getByRole("link", { name: "Write a mailing" }).click();
    await leader.getByLabel("Subject", { exact: true }).fill("The library opens late");
    await leader
      .getByLabel("Text", { exact: true })
      .fill("Dear {{givenName}}, from **Monday** on.");
    await leader.getByText("Spanish (Español)").click();
    await leader.getByLabel("Subject in Spanish").fill("La biblioteca abre tarde");
    await leader.getByLabel("Text in Spanish").fill("Desde el **lunes**.");
    await leader.getByRole("button", { name: "Keep it and choose who gets it" }).click();
  });

  await test.step("count families alone, without script and with it", async () => {
    for (const one of await leader
      .getByRole("group", { name: "Audiences" })
      .getByRole("checkbox")
      .all()) {
      await one.uncheck();
    }
    await leader.getByRole("checkbox", { name: /^Families/ }).check();
    await leader.getByRole("button", { name: "Count" }).click();
    await expect(leader.getByText(/[1-9]\d* mails? for/)).toBeVisible();
    const scripted = await browser.newContext({ ...desk, storageState: state });
    const live = await scripted.newPage();
    await live.goto(leader.url());
    const counted = live.locator("[aria-live]");
    const before = await counted.textContent();
    await expect(async () => {
      await live.getByRole("checkbox", { name: /^Staff/ }).check();
      expect(await counted.textContent()).not.toBe(before);
    }).toPass();
    await scripted.close();
  });

  await test.step("look at each language, and send themselves one", async () => {
    await leader.getByRole("button", { name: "Go on: look at it" }).click();
    await leader.getByText("Other languages, which nobody gets").click();
    const frame = leader.frameLocator('iframe[title="The mail in Spanish"]');
    await expect(frame.getByText("lunes", { exact: true })).toBeVisible();
    await expect(frame.getByRole("heading").first()).toHaveCSS("font-size", "28px");
    await leader.getByRole("button", { name: "Send me a test mail in Spanish" }).click();
    await expect(leader.getByText("is on its way to")).toBeVisible();
  });

  await test.step("and send it", async () => {
    await leader.getByRole("button", { name: /^Send \d+ mails?$/ }).click();
    await expect(leader.getByText("Announcement", { exact: false }).first()).toBeVisible();
    // The one to themselves, and at least one family's.
    await mailsLike(({ subject }) => /library opens late|biblioteca abre tarde/.test(subject), 2);
  });

  const mailingPath = await test.step("a draft stays for another day", async () => {
    await leader.goto("/admin/campaigns/new");
    await leader.getByLabel("Subject", { exact: true }).fill("For later");
    await leader.getByLabel("Text", { exact: true }).fill("To be said later.");
    await leader.getByRole("button", { name: "Keep it and choose who gets it" }).click();
    return new URL(leader.url()).pathname.replace(/\/audience$/, "");
  });
  await leader.context().close();
  await keepStory({ ...story, mailingPath });
});
