import { expect, test } from "@playwright/test";
import { part } from "../support/results";
import { browserFile, readStory } from "../support/story";

test("a leader reads the results, looks closer, understands a number and prints them for the board", async ({
  browser,
}) => {
  const { wavePath } = await readStory();
  const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
  const context = await browser.newContext({ ...desk, storageState: browserFile("leader") });
  const leader = await context.newPage();

  await test.step("from the list of waves to what was found", async () => {
    await leader.goto("/admin/results");
    await leader.locator(`a[href="${wavePath}/results"]`).click();
    await expect(leader.getByText("These are the published results")).toBeVisible();
    await expect(leader.getByText(/\d+ of \d+ answered/).first()).toBeVisible();
    await expect(leader.getByText(/response rate \d+%/).first()).toBeVisible();
  });

  await test.step("closer, to one audience alone", async () => {
    await leader.getByLabel("Group", { exact: true }).selectOption({ label: "Staff" });
    await leader.getByRole("button", { name: "Show these" }).click();
    await expect(leader).toHaveURL(/audience=staff/);
    await expect(part(leader, "awareness").getByText("Families")).toHaveCount(0);
    await leader.getByRole("link", { name: "Show everything" }).click();
  });

  await test.step("a number is explained down to its formula", async () => {
    await part(leader, "awareness")
      .getByRole("link", { name: /How was this computed/ })
      .first()
      .click();
    await expect(leader).toHaveURL(/\/results\/explained/);
    for (const said of [/roster/i, /don’t know/i, /Student’s t/]) {
      await expect(leader.getByText(said).first()).toBeVisible();
    }
    await leader.goBack();
  });

  await test.step("printed: a page without navigation, and a tagged PDF", async () => {
    await leader.getByRole("link", { name: "Print for the board" }).click();
    await expect(leader.getByRole("navigation")).toHaveCount(1);
    await leader.emulateMedia({ media: "print" });
    await expect(leader.getByRole("navigation")).toHaveCount(0);
    await leader.emulateMedia({ media: "screen" });
    const link = await leader.getByRole("link", { name: /PDF/ }).getAttribute("href");
    const answer = await context.request.get(link ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    const pdf = (await answer.body()).toString("latin1");
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(pdf).toContain("/MarkInfo");
    expect(pdf).toContain("/StructTreeRoot");
  });
  await context.close();
});
