import { expect, type Page, test } from "@playwright/test";
import { comment } from "../support/commenting";
import { linkIn, mailsLike, mailTo } from "../support/mails";
import { everybody, families } from "../support/people";
import { browserFile, keepStory, readStory } from "../support/story";

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const [parent, other] = families;
if (!parent || !other) throw new Error("The story needs two families.");

const admin = "/admin/plans/technology";
const plan = "/d/cedar/plans/technology";
const homes = "goal-1-devices-that-are-there-when-they-are-needed";

test("people comment on a plan draft, and the next version shows what changed because of them", async ({
  browser,
}) => {
  const state = { ...desk, storageState: browserFile("leader") };
  const leader = await (await browser.newContext(state)).newPage();
  const phonePage = await (await browser.newContext(phone)).newPage();

  await test.step("the leader mails the draft, and everybody gets a link of their own", async () => {
    await leader.goto(`${admin}/mailing`);
    await leader.getByRole("button", { name: "Mail version 1" }).click();
    await mailsLike(({ text }) => text.includes("/p/"), everybody);
  });
  const mailed = await mailTo(parent.email, ({ text }) => text.includes("/p/"));
  const personal = `${linkIn(mailed, "p")}?plan=technology`;

  await test.step("a parent comments from it on a phone without a script, after one button", async () => {
    await phonePage.goto(personal);
    await phonePage.getByRole("button").first().click();
    await expect(phonePage).toHaveURL(new RegExp(`${plan}$`));
    await phonePage.goto(`${plan}/sections/${homes}`);
    await phonePage.getByLabel("Which words do you mean?").fill("the school lends a hotspot");
    await comment(phonePage, "How many hotspots are there?");
    await expect(phonePage.getByText("Staff read your comment before it is shown")).toBeVisible();
  });
  const commentPath = new URL(phonePage.url()).pathname;

  await test.step("another one with a script touches the words that are meant, from a mailed link too", async () => {
    const touching = { ...phone, javaScriptEnabled: true, hasTouch: true, isMobile: true };
    const page = await (await browser.newContext(touching)).newPage();
    const mail = await mailTo(other.email, ({ text }) => text.includes("/p/"));
    await page.goto(`${linkIn(mail, "p")}?plan=technology`);
    await page.getByRole("button").first().tap();
    await expect(page).toHaveURL(new RegExp(`${plan}$`));
    await page.goto(`${plan}/sections/${homes}`);
    const words = await page
      .locator("[data-text] p")
      .first()
      .evaluate((element) => {
        document.getSelection()?.selectAllChildren(element);
        return element.textContent ?? "";
      });
    await page.getByRole("button", { name: "Comment on these words" }).tap();
    await expect(page.getByLabel("Your comment")).toBeFocused();
    await expect(page.getByLabel("Which words do you mean?")).toHaveValue(words.trim());
    await comment(page, "Written on a phone with a script.");
    await expect(page.getByText("Staff read your comment before it is shown")).toBeVisible();
  });

  await test.step("somebody without a link confirms an address by mail", async () => {
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(`${plan}/sections/${homes}`);
    await page.getByLabel("Your email address").fill("neighbor@mail.example");
    await comment(page, "Who pays when a laptop breaks?");
    await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
    const mail = await mailTo("neighbor@mail.example", ({ text }) => text.includes("/p/"));
    const link = /\S+\/p\/\S+/.exec(mail.text)?.[0] ?? "";
    await page.goto(link);
    await page.getByRole("button", { name: "Yes" }).click();
    await expect(page).toHaveURL(/\/comments\//);
  });

  await test.step("staff read all three and show them", async () => {
    for (let left = 3; left > 0; left -= 1) {
      await leader.goto(`${admin}/comments?state=waiting`);
      await expect(leader.getByRole("button", { name: "Show it" })).toHaveCount(left);
      await leader.getByRole("button", { name: "Show it" }).first().click();
      await leader.waitForLoadState("networkidle");
    }
  });

  await test.step("the editor saves by itself, twice in a row", async () => {
    await leader.goto(admin);
    await leader.getByRole("button", { name: "Begin version 2" }).click();
    await leader.goto(`${admin}/sections/${homes}`);
    const body = leader.locator('textarea[name="body"]');
    const text = await body.inputValue();
    await body.fill(text.replace("is lent.", "is lent. There are 200 of them."));
    await expect(leader.getByText(/Saved at/)).toBeVisible();
    await body.press("End");
    await body.pressSequentially(" ");
    await leader.getByRole("button", { name: "Save", exact: true }).click();
    // The form is on its way still: a page that is left cannot be read anew.
    await expect(() => leader.reload()).toPass();
    await expect(body).toHaveValue(/There are 200 of them\./);
  });

  await test.step("one answer adopts all three, and version 2 is published", async () => {
    await leader.goto(`${admin}/answers`);
    for (const box of await leader.getByRole("checkbox").all()) await box.check();
    await leader.getByLabel("Adopted: the plan changes as proposed").check();
    await leader.getByLabel("Which section has the change?").selectOption(`2/${homes}`);
    await leader.getByLabel("The reason").fill("You are right: the number was missing.");
    await leader.getByLabel("Who answers").fill("Office of Technology");
    await leader.getByRole("button", { name: "Publish the answer and tell them" }).click();
    await expect(leader.getByText("3 comments are answered")).toBeVisible();
    await leader.goto(`${admin}/publication`);
    await leader.getByLabel("Note").fill("Says how many hotspots there are.");
    await leader.getByRole("button", { name: "Publish version 2" }).click();
    await expect(leader.getByText("Version 2 was published")).toBeVisible();
  });

  await test.step("the parent is told by mail, and reads the answer and the comment's life", async () => {
    const told = await mailTo(parent.email, ({ text }) => text.includes(commentPath));
    expect(told.text).toContain("the number was missing");
    await mailTo("neighbor@mail.example", ({ text }) => text.includes("the number was missing"));
    await phonePage.goto(commentPath);
    await expect(phonePage.getByText("Adopted in version 2").first()).toBeVisible();
    await expect(phonePage.getByText("You are right: the number was missing.")).toBeVisible();
  });

  await test.step("the comparison shows the new words and names the comments", async () => {
    await phonePage.goto(`${plan}/changes`);
    await expect(phonePage.locator("ins", { hasText: "There are 200 of them." })).toBeVisible();
    await expect(phonePage.locator(`a[href$="${commentPath}"]`).first()).toBeVisible();
  });

  await test.step("by keyboard alone a reader gets from the contents to a sent form", async () => {
    const page = await (await browser.newContext(desk)).newPage();
    await page.goto(`${plan}/sections/${homes}`);
    const field = page.getByLabel("Your comment");
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      if (await field.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(field).toBeFocused();
    await page.keyboard.type("Typed without a mouse.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").or(page.locator(".errors"))).toBeVisible();
    await expect(field).toHaveValue("Typed without a mouse.");
  });

  const goalPath = await addGoal(leader);
  await leader.goto(admin);
  await leader.getByRole("button", { name: "Begin version 3" }).click();
  const milestonePath = await addMilestone(leader, goalPath);
  const draftPath = await beginReport(leader);
  await keepStory({
    ...(await readStory()),
    ...{ personalLink: personal, commentPath, sectionPath: `${plan}/sections/${homes}` },
    ...{ goalPath, milestonePath, ...draftPath },
  });
});

/** What was heard about the plan, with a promise, in review. */
async function beginReport(leader: Page) {
  await leader.goto(`${admin}/report`);
  await leader.getByLabel("What we heard").fill("Families ask what a broken laptop costs.");
  await leader.getByRole("button", { name: "Save the draft" }).click();
  await leader.waitForURL(/\/admin\/reports\//);
  const draftReportPath = new URL(leader.url()).pathname;
  await leader.getByRole("link", { name: "Add a commitment" }).click();
  await leader.getByLabel("What you will do").fill("Say in each office what it costs.");
  await leader.getByLabel("As people read it").fill("Office of Technology");
  await leader.getByLabel("By when").fill("2099-03-31");
  await leader.getByRole("button", { name: "Add the commitment" }).click();
  const promises = leader.locator(`a[href^="${draftReportPath}/commitments/"]`);
  const draftCommitmentPath = (await promises.first().getAttribute("href")) ?? "";
  await leader.getByRole("button", { name: "Send it to be approved" }).click();
  await expect(leader.getByRole("button", { name: "Approve the report" })).toBeVisible();
  return { draftReportPath, draftCommitmentPath };
}

async function addGoal(leader: Page): Promise<string> {
  await leader.goto(`${admin}/goals`);
  await leader.getByLabel("Goal", { exact: true }).fill("A connection in every home");
  await leader.getByRole("radio").first().check();
  await leader.getByRole("button", { name: "Add the goal" }).click();
  return pathLike(leader, `${admin}/goals/[\\w-]{36}`);
}

/** The first address of such a form that a link on the page has or goes on from. */
async function pathLike(page: Page, form: string): Promise<string> {
  const found = new RegExp(form);
  const hrefs = () =>
    page.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  await expect.poll(async () => (await hrefs()).some((href) => found.test(href))).toBe(true);
  return found.exec((await hrefs()).find((href) => found.test(href)) ?? "")?.[0] ?? "";
}

async function addMilestone(leader: Page, goalPath: string): Promise<string> {
  await leader.goto(`${goalPath}/milestones`);
  await leader.getByLabel("Milestone").fill("99 of 100 are connected");
  await leader.getByLabel("At the start").fill("88");
  await leader.getByLabel("Target").fill("99");
  await leader.getByRole("button", { name: "Add the milestone" }).click();
  await leader.waitForURL((url) => !url.pathname.endsWith("/milestones"));
  await leader.goto(goalPath);
  return pathLike(leader, `${goalPath}/milestones/[\\w-]{36}`);
}
