import { expect, test } from "@playwright/test";
import { linkIn, mailTo } from "../support/mails";
import { families } from "../support/people";

test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

test("a mail program's one-click POST stops the mails", async ({ page, request }) => {
  const mail = await mailTo(families[5]?.email ?? "", ({ text }) => text.includes("/f/"));
  expect(mail.listUnsubscribePost).toBe("List-Unsubscribe=One-Click");
  const address = /<(http[^>]+)>/.exec(mail.listUnsubscribe)?.[1] ?? "";
  await page.goto(linkIn(mail, "u"));
  await expect(page.locator('button[name="page"]').first()).toBeVisible();

  const answer = await request.post(address, {
    form: { "List-Unsubscribe": "One-Click" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(200);

  await page.reload();
  await expect(page.getByRole("button", { name: "Send me all of them again" })).toBeVisible();
});

test("so does the page, which takes it back, too", async ({ page }) => {
  const mail = await mailTo(families[6]?.email ?? "", ({ text }) => text.includes("/f/"));
  await page.goto(linkIn(mail, "u"));
  const stop = page.locator('form:not([action*="/subscription"]) button[name="page"]');
  const again = page.getByRole("button", { name: "Send me all of them again" });
  await stop.click();
  await expect(again).toBeVisible();
  await again.click();
  await expect(stop).toBeVisible();
});
