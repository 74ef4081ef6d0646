import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { getHouse } from "../support/house-file";
import { linkIn, mailTo } from "../support/mails";
import { browserFile, keepStory, readStory } from "../support/story";

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const asker = "abdi@home.test";
const cli = join(import.meta.dirname, "../../../server/run.mjs");

/** A mail as a mail server pipes it to the command. */
async function pipeMail(text: string): Promise<{ what: string; inquiryId: string }> {
  const args = [cli, "cli", "inquiry", "ingest", "--district", "cedar", "--json"];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...getHouse().env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.end(text);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`inquiry ingest ended with ${code}: ${said}`);
  return JSON.parse(said);
}

test("outreach is logged on a phone, and a question goes from mail to satisfied", async ({
  browser,
}) => {
  const story = await readStory();
  const state = browserFile("leader");
  const leader = await (await browser.newContext({ ...desk, storageState: state })).newPage();
  const onPhone = await (await browser.newContext({ ...phone, storageState: state })).newPage();

  const touchPath = await test.step("a leader logs a meeting on the way home", async () => {
    await onPhone.goto("/admin/touches/new");
    await onPhone.getByLabel("What was it?").fill("Tech night in the gym");
    await onPhone.getByLabel("Families").check();
    await onPhone.getByLabel("How many people?").fill("85");
    await onPhone.getByLabel("Somebody counted").check();
    await onPhone.getByRole("button", { name: "Log it" }).click();
    await expect(onPhone.getByText("It is in the log.")).toBeVisible();
    await onPhone.getByRole("link", { name: "Tech night in the gym", exact: true }).click();
    await expect(onPhone.getByLabel("How many people?")).toHaveValue("85");
    return new URL(onPhone.url()).pathname;
  });

  const touchImportPath = await test.step("and looks at what a messaging system sent", async () => {
    await leader.goto("/admin/touches/imports");
    const buffer = Buffer.from("Sent At,Message,Delivered\n10/02/2026,Snow day,1204\n");
    const file = { name: "messages.csv", mimeType: "text/csv", buffer };
    await leader.getByLabel("File").setInputFiles(file);
    await leader.getByRole("button", { name: "Check this file" }).click();
    await expect(leader.getByText("so we need to know them first")).toBeVisible();
    return new URL(leader.url()).pathname;
  });

  const answerTemplatePath = await test.step("keeps words to begin answers with", async () => {
    await leader.goto("/admin/inquiries/templates");
    await leader.getByLabel("Name").fill("How tablets are lent");
    await leader.getByLabel("English").fill("Tablets are lent for a school year.");
    await leader.getByRole("button", { name: "Keep them" }).click();
    await leader.getByRole("link", { name: "How tablets are lent" }).click();
    await expect(leader.getByLabel("English")).toHaveValue("Tablets are lent for a school year.");
    return new URL(leader.url()).pathname;
  });

  const inquiryPath = await test.step("a mail becomes a case, and they hear by when", async () => {
    const piped = await pipeMail(
      `From: Abdi Nur <${asker}>\r\nSubject: Tablets\r\nMessage-ID: <1@home.test>\r\n\r\nWhy do tablets stay at school?\r\n`,
    );
    expect(piped.what).toBe("opened");
    await mailTo(asker, ({ subject }) => subject.includes("We have your question"));
    return `/admin/inquiries/${piped.inquiryId}`;
  });

  const inquiryLink = await test.step("it is answered from its page", async () => {
    await leader.goto("/admin/inquiries");
    await leader.getByRole("link", { name: "Tablets" }).click();
    await expect(leader.getByText("Why do tablets stay at school?")).toBeVisible();
    await leader.getByRole("link", { name: "How tablets are lent" }).click();
    await expect(leader.getByLabel("Your answer")).toHaveValue(/lent for a school year/);
    await leader.getByRole("button", { name: "Answer" }).click();
    await expect(leader.getByText("Answered", { exact: false }).first()).toBeVisible();
    const answer = await mailTo(asker, ({ text }) => text.includes("lent for a school year"));
    return linkIn(answer, "i");
  });

  await test.step("they say on their phone that it helped, once", async () => {
    const home = await (await browser.newContext(phone)).newPage();
    await home.goto(inquiryLink);
    await home.getByLabel("Yes").check();
    await home.getByRole("button", { name: "Tell the district" }).click();
    await expect(home.getByText("The district has what you said")).toBeVisible();
    await expect(home.getByRole("button", { name: "Tell the district" })).toHaveCount(0);
    await leader.goto(inquiryPath);
    await expect(leader.getByText("It helped")).toBeVisible();
    await home.context().close();
  });

  await test.step("and the dashboard reads on a phone, without scrolling sideways", async () => {
    await onPhone.goto("/admin/outreach");
    await expect(
      onPhone.getByRole("heading", { name: /touch.* in the last 90 days/ }),
    ).toBeVisible();
    for (const question of ["channels", "often", "types of messages", "handled"]) {
      await expect(onPhone.getByRole("heading", { name: question })).toBeVisible();
    }
    const channels = onPhone.getByRole("region", { name: "Channels", exact: true });
    await expect(channels).toContainText("Meeting1 touch, 85 people");
    await expect(channels).toContainText(/Mail\d+ touch/);
    const often = onPhone.getByRole("region", { name: "How often, by audience" });
    await expect(often.getByRole("row", { name: /Families/ })).toContainText(/\d{4}$/);
    const types = onPhone.getByRole("region", { name: "Types of messages", exact: true });
    await expect(types).toContainText(/Inform\d* ?1 touch, 85 people|Inform\d+ touches/);
    await expect(types).toContainText(/Invite\d+ touch/);
    const handled = onPhone.getByRole("region", { name: "How was it handled?" });
    await expect(handled).toContainText(/first answer within\s*less than an hour/);
    await expect(handled).toContainText(/promised time\s*1 of 1/);
    const gap = /Every audience was reached lately|No touch to|got \d+ of|past your promise/;
    await expect(onPhone.getByText(gap).first()).toBeVisible();
    await expect(onPhone.getByText(/^A mail from here reached \d+% of the people/)).toBeVisible();
    const width = await onPhone.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(360);
  });

  await leader.context().close();
  await onPhone.context().close();
  const reached = { touchPath, touchImportPath, inquiryPath, inquiryLink, answerTemplatePath };
  await keepStory({ ...story, ...reached });
});
