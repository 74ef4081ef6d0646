import { expect, type Page, test } from "@playwright/test";
import { answer } from "../support/answering";
import { getHouse } from "../support/house-file";
import {
  askOnceMore,
  bringPeople,
  bringSchools,
  inviteEverybody,
  planWave,
  publishStandardSurvey,
  setUpDistrict,
} from "../support/leader";
import { allMails, linkIn, mailsLike, mailTo } from "../support/mails";
import { everybody, families } from "../support/people";
import { runCommand } from "../support/processes";
import { answerAtHome, correct, getInByCode, readOwnScores } from "../support/respondent";
import { awaitDraft, scoresOfNewDraft } from "../support/results";
import { browserFile, keepStory } from "../support/story";

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const [parent, other] = families;
if (!parent || !other) throw new Error("The story needs two families.");

test("a district asks, its people answer, and it tells them what it heard", async ({ browser }) => {
  const house = getHouse();
  const leader = await (await browser.newContext(desk)).newPage();
  const parentsPhone = await browser.newContext(phone);

  await test.step("a leader sets the district up by the link the server printed", async () => {
    await setUpDistrict(leader, house.setupLink);
    await bringSchools(leader);
    await runCommand(
      [
        "plan",
        "import",
        "prisma/seed/plan.md",
        "--plan",
        "technology",
        "--district",
        "cedar",
        "--publish",
      ],
      house.env,
    );
  });

  const importPath =
    await test.step("brings in people from a CSV, seeing first what it would do", () =>
      bringPeople(leader));

  const survey = await test.step("publishes the standard survey and plans a wave of it", () =>
    publishStandardSurvey(leader));
  const wavePath = await planWave(leader, survey, "confidential");

  await test.step("and every address gets one mail, by a real mail server", async () => {
    await inviteEverybody(leader);
    const campaign = new URL(leader.url()).pathname;
    expect(campaign).toMatch(/^\/admin\/(campaigns|waves)\//);
    const invitations = await mailsLike(({ text }) => text.includes("/s/"), everybody);
    expect(new Set(invitations.map(({ to }) => to)).size).toBe(everybody);
  });

  const invitation = await mailTo(parent.email, ({ text }) => text.includes("/s/"));
  const link = linkIn(invitation, "s");
  expect(invitation.html).toContain(link);
  const phonePage = await parentsPhone.newPage();

  await test.step("a parent answers on a phone without a script", () =>
    answerAtHome(phonePage, link));
  await test.step("reads own scores and corrects an answer", async () => {
    await readOwnScores(phonePage);
    await correct(phonePage);
  });

  await test.step("another browser with that link sees no answers", async () => {
    const stranger = await browser.newContext(phone);
    const page = await stranger.newPage();
    await page.goto(link);
    await expect(
      page.getByRole("heading", { name: "Your answers are not shown in this browser" }),
    ).toBeVisible();
    await expect(page.getByText("You", { exact: true })).toHaveCount(0);
    await stranger.close();
  });

  await test.step("and a code by mail lets whoever reads that mailbox in", async () => {
    const theirs = linkIn(await mailTo(other.email, ({ text }) => text.includes("/s/")), "s");
    await answer(theirs, 1);
    const tablet = await browser.newContext(phone);
    await getInByCode(await tablet.newPage(), theirs, other.email);
    await tablet.close();
  });

  await test.step("others answer, and a reminder goes only to those who have not", async () => {
    const invitations = (await allMails()).filter(({ text }) => text.includes("/s/"));
    const rest = invitations.filter(({ to }) => to !== parent.email && to !== other.email);
    const [silent, ...answering] = rest;
    const late = answering.splice(-4);
    for (const [person, mail] of answering.entries()) await answer(linkIn(mail, "s"), person);
    const before = await scoresOfNewDraft(leader, wavePath);
    expect(before).toMatch(/people answered|of \d+ answered/);
    // Four more answers are nobody's to find by subtracting one draft from the next.
    for (const [person, mail] of late.entries()) await answer(linkIn(mail, "s"), person);
    expect(await scoresOfNewDraft(leader, wavePath)).toBe(before);
    await leader.goto(wavePath);
    await leader.getByRole("button", { name: "Remind who has not answered" }).click();
    await mailsLike(({ text }) => text.includes("/s/"), everybody + 1);
    const after = (await allMails()).filter(({ text }) => text.includes("/s/"));
    expect(after.slice(everybody).map(({ to }) => to)).toEqual([silent?.to]);
  });

  await test.step("the leader closes the wave and reads its results", async () => {
    await leader.goto(wavePath);
    await leader.getByRole("button", { name: "Close this wave" }).click();
    await expect(leader).toHaveURL(/\/results$/);
    await awaitDraft(leader);
    await expect(leader.getByText("Nothing is built yet")).toHaveCount(0);
    await expect(leader.getByText("answered", { exact: false }).first()).toBeVisible();
  });

  let reportPath = "";
  await test.step("writes the report, has it approved, publishes it and mails it", async () => {
    await leader.getByRole("link", { name: "Write the report" }).click();
    await leader.getByLabel("Title").fill("What we heard this fall");
    await leader.getByRole("button", { name: "Save the draft" }).click();
    await leader.waitForURL(/\/admin\/reports\//);
    reportPath = new URL(leader.url()).pathname;
    await leader.getByRole("link", { name: "Add a commitment" }).click();
    await leader.getByLabel("What you will do").fill("Lend hotspots all year.");
    await leader.getByLabel("As people read it").fill("R. Okafor, director of technology");
    await leader.getByLabel("By when").fill("2099-03-31");
    await leader.getByRole("button", { name: "Add the commitment" }).click();
    await leader.getByRole("button", { name: "Send it to be approved" }).click();
    await leader.getByRole("button", { name: "Approve the report" }).click();
    await leader.getByRole("button", { name: "Publish the results and the report" }).click();
    await leader.getByRole("button", { name: "Mail the report to everyone invited" }).click();
    await mailsLike(({ text }) => text.includes("/f/"), everybody);
  });
  const campaignPath = new URL(leader.url()).pathname;

  const reportBack = await mailTo(parent.email, ({ text }) => text.includes("/f/"));
  const feedbackLink = linkIn(reportBack, "f");

  await test.step("the parent reads own answers beside the group's, in the browser that gave them", async () => {
    await phonePage.goto(feedbackLink);
    await expect(phonePage.getByText("Lend hotspots all year").first()).toBeVisible();
    await expect(phonePage.getByText("You", { exact: true }).first()).toBeVisible();
    await expect(phonePage.getByText("All families").first()).toBeVisible();
  });

  const commitmentPath = await firstPathOn(leader, "/admin/commitments");
  await test.step("the leader notes that the promise is kept, and everybody reads it", async () => {
    await leader.goto(commitmentPath);
    await leader.getByLabel("Done, with something that shows it.").check();
    await leader.getByLabel("What shows it, or why it changes").fill("Forty hotspots are lent.");
    await leader.getByRole("button", { name: "Add it to the history" }).click();
    await phonePage.getByRole("link", { name: "All promises and where they stand" }).click();
    await expect(phonePage.getByText("Forty hotspots are lent.")).toBeVisible();
  });

  await test.step("and nobody reads them in another browser", async () => {
    const stranger = await (await browser.newContext(phone)).newPage();
    await stranger.goto(feedbackLink);
    await expect(stranger.getByText("Lend hotspots all year").first()).toBeVisible();
    await expect(stranger.getByText("You", { exact: true })).toHaveCount(0);
  });

  await test.step("the closed form says so and leads to the results", async () => {
    await phonePage.goto(link);
    await expect(phonePage.getByRole("heading", { name: "This survey is closed" })).toBeVisible();
  });

  const { openWavePath, openLink, loginLink } = await askOnceMore(leader, survey, parent.email);
  await leader.context().storageState({ path: browserFile("leader") });
  await parentsPhone.storageState({ path: browserFile("parent") });
  const schoolPath = await firstPathOn(leader, "/admin/schools");
  const memberPath = await firstPathOn(leader, "/admin/staff");
  const unsubscribeLink = linkIn(reportBack, "u");
  await keepStory({
    ...{ district: "cedar", schoolPath, memberPath, importPath, surveyPath: survey, wavePath },
    ...{ openWavePath, campaignPath, answeredLink: link, openLink, feedbackLink, loginLink },
    ...{ unsubscribeLink, reportPath, commitmentPath },
  });
});

/** The first thing that a list of staff's leads to. */
async function firstPathOn(page: Page, list: string): Promise<string> {
  await page.goto(list);
  return (await page.locator(`a[href^="${list}/"]`).first().getAttribute("href")) ?? "";
}
