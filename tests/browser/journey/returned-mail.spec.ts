import { expect, test } from "@playwright/test";
import { allMails } from "../support/mails";
import { browserFile, keepStory, readStory } from "../support/story";

/** What a server sends back for a mail that nobody has a mailbox for. */
function returned(to: string, messageId: string): string {
  return [
    "From: MAILER-DAEMON@home.test",
    "Subject: Undelivered Mail Returned to Sender",
    "Message-ID: <returned-1@home.test>",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; home.test",
    "",
    `Final-Recipient: rfc822; ${to}`,
    "Action: failed",
    "Status: 5.1.1",
    "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: ${messageId}`,
    "",
    "--b--",
    "",
  ].join("\r\n");
}

test("a mail that came back puts its address among those to fix, and it is tried again", async ({
  browser,
}) => {
  const story = await readStory();
  const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
  const state = { ...desk, storageState: browserFile("leader") };
  const leader = await (await browser.newContext(state)).newPage();
  const mail = (await allMails()).findLast(({ text }) => text.includes("/f/"));
  if (!mail) throw new Error("The journey mailed no report.");

  await leader.goto("/admin/addresses");
  await leader.getByRole("link", { name: "Hand in returned mail" }).click();
  const buffer = Buffer.from(returned(mail.to, mail.messageId));
  const file = { name: "returned.eml", mimeType: "message/rfc822", buffer };
  await leader.getByLabel("Returned mails, as .eml files").setInputFiles(file);
  await leader.getByRole("button", { name: "Take them in" }).click();
  await expect(leader.getByText("Marked as bad")).toBeVisible();

  await leader.getByRole("link", { name: "Addresses to fix" }).click();
  await leader.getByRole("link", { name: `Correct the address: ${mail.to}` }).click();
  await expect(leader.getByLabel("New address")).toBeVisible();
  const addressPath = new URL(leader.url()).pathname.replace(/\/correction$/, "");
  await leader.getByRole("link", { name: "Back to the addresses" }).click();
  await leader.getByRole("button", { name: `Try again: ${mail.to}` }).click();
  await expect(leader.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(leader.getByRole("button", { name: `Try again: ${mail.to}` })).toHaveCount(0);
  await leader.context().close();
  await keepStory({ ...story, addressPath });
});
