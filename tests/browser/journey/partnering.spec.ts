import { expect, test } from "@playwright/test";
import { browserFile, keepStory, readStory } from "../support/story";

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test("a need goes from a draft to the board, and a partner is named only once it agreed", async ({
  browser,
}) => {
  const story = await readStory();
  const state = browserFile("leader");
  const leader = await (await browser.newContext({ ...desk, storageState: state })).newPage();
  const neighbor = await (await browser.newContext(phone)).newPage();

  const needPath = await test.step("a leader writes a need down and publishes it", async () => {
    await leader.goto("/admin/needs/new");
    await leader.getByLabel("Goods", { exact: true }).check();
    await leader.getByLabel("How much?").fill("240");
    await leader.locator("[name=title-en]").fill("Headphones with a microphone");
    await leader.locator("[name=unit-en]").fill("headphones");
    await leader.getByRole("button", { name: "Save the draft" }).click();
    await expect(leader.getByText("It is saved.")).toBeVisible();
    await leader.getByRole("button", { name: "Publish it on the board" }).click();
    await expect(leader.getByText("It is on the public board")).toBeVisible();
    return new URL(leader.url()).pathname;
  });

  await test.step("anybody finds it on the board and on a card", async () => {
    await neighbor.goto(`/d/${story.district}/needs`);
    const name = "Headphones with a microphone";
    await neighbor.getByRole("link", { name, exact: true }).click();
    await expect(neighbor.getByText("240 headphones needed")).toBeVisible();
    await neighbor.goto(`${new URL(neighbor.url()).pathname}/card`);
    await expect(neighbor.getByRole("heading", { level: 1 })).toHaveText(
      "Headphones with a microphone",
    );
  });

  const partnerPath = await test.step("a partner is noted, with a skill", async () => {
    await leader.goto("/admin/partners/new");
    await leader.locator("[name=name]").fill("Hanley Credit Union Ltd");
    await leader.getByLabel("Business", { exact: true }).check();
    await leader.getByRole("button", { name: "Save" }).click();
    await leader.getByRole("link", { name: "Add a skill" }).click();
    await leader.getByLabel("Skill", { exact: true }).check();
    await leader.getByLabel("In a few words").fill("Repair of headphones");
    await leader.getByRole("button", { name: "Add it" }).click();
    await expect(leader.getByText("It is saved.")).toBeVisible();
    await leader.goto(needPath);
    await expect(leader.getByText("Words that both have: “headphone”.")).toBeVisible();
    await leader.getByRole("link", { name: "Hanley Credit Union Ltd" }).click();
    return new URL(leader.url()).pathname;
  });

  await test.step("it is named once it agreed to a name", async () => {
    await neighbor.goto(`/d/${story.district}/partners`);
    await expect(neighbor.getByText("Hanley")).toHaveCount(0);
    await leader.getByRole("link", { name: "Change it" }).click();
    await leader.getByLabel("Name to show in public").fill("Hanley Credit Union");
    await leader.getByRole("button", { name: "Save" }).click();
    await neighbor.reload();
    await neighbor.getByRole("link", { name: "Hanley Credit Union", exact: true }).click();
    await expect(neighbor.getByRole("heading", { level: 1 })).toHaveText("Hanley Credit Union");
  });

  await leader.context().close();
  await neighbor.context().close();
  await keepStory({ ...(await readStory()), needPath, partnerPath });
});
