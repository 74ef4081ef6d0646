import { type Browser, expect, test } from "@playwright/test";
import {
  foundDistrict,
  furnish,
  letWeeksPass,
  other,
  parent,
  slug,
} from "../support/circle/district";
import {
  answerOnScreen,
  closeWave,
  logTouch,
  mailsToAll,
  othersAnswer,
  planWaveAbout,
} from "../support/circle/listening";
import { acceptAndThank, offerHotspots } from "../support/circle/partnering";
import {
  addGoal,
  adminPlan,
  adopt,
  changeNextVersion,
  commentAndConfirm,
  goal,
  publishVersion,
  section,
  showComment,
} from "../support/circle/planning";
import { expectOwnScores, publishAndMail, writeReport } from "../support/circle/reporting";
import { inviteEverybody } from "../support/leader";
import { linkIn, type Mail, mailTo } from "../support/mails";
import { publishTypedNeed } from "../support/offering";
import { answerAtHome } from "../support/respondent";
import { part } from "../support/results";
import { enter, expectLinkTo, follow, goTo, linkJustTo, linkTo, pathOf } from "../support/trail";

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const plan = `/d/${slug}/plans/technology`;
const reason = "You are right: the number was missing.";
const touch = "Tech night in the gym";
const need = "Hotspots to lend";
const thanks = "Thanks to givers";
const promise = "Lend hotspots all year.";

const open = async (browser: Browser, device: typeof phone) =>
  (await browser.newContext(device)).newPage();
const linkOf = (mails: readonly Mail[], address: string, kind: string) =>
  linkIn(mails.findLast(({ to }) => to === address) as Mail, kind);

test("the circle is walked from a touch to the next, and each step leads to those beside it", async ({
  browser,
}) => {
  const signIn = await foundDistrict();
  const leader = await open(browser, desk);
  const family = await open(browser, phone);
  const scripted = await open(browser, { ...phone, javaScriptEnabled: true });
  const surveyPath = await furnish(leader, signIn);

  await test.step("the plan has a goal, which stands on its public page", async () => {
    await enter(leader, "Plan");
    await goTo(leader, linkTo(leader, adminPlan));
    await follow(leader, "Goals");
    await addGoal(leader);
    await expectLinkTo(leader, plan);
  });

  await test.step("a touch is logged by hand", async () => {
    await enter(leader, "Reach");
    await goTo(leader, leader.locator(".subnav").getByRole("link", { name: "Log", exact: true }));
    await goTo(leader, "Log outreach");
    await logTouch(leader, touch);
  });

  const first = await test.step("touch ↔ invitation ↔ wave 1, about version 1", async () => {
    await enter(leader, "Listen");
    await goTo(leader, linkTo(leader, surveyPath));
    await follow(leader, "Plan a wave");
    await planWaveAbout(leader, 1);
    const wave = pathOf(leader);
    await expectLinkTo(leader, surveyPath);
    await inviteEverybody(leader);
    const mails = await mailsToAll("s");
    const campaign = pathOf(leader);
    await goTo(leader, "In the outreach log");
    await expect(leader.getByRole("link", { name: touch, exact: true })).toBeVisible();
    await goTo(leader, linkTo(leader, campaign));
    await goTo(leader, "The wave");
    await goTo(leader, "See how the mailings went");
    await goTo(leader, linkTo(leader, campaign));
    expect(await goTo(leader, "The wave")).toBe(wave);
    return { wave, campaign, mails };
  });

  await test.step("invitation ↔ answer, on phones with a script and without", async () => {
    await answerAtHome(family, linkOf(first.mails, parent, "s"));
    await answerOnScreen(scripted, linkOf(first.mails, other, "s"), "lower");
    await othersAnswer(first.mails, "lower");
  });

  await test.step("wave ↔ results ↔ report ↔ commitment ↔ goal", async () => {
    await closeWave(leader);
    await letWeeksPass();
    await follow(leader, "Participation by school and audience");
    await follow(leader, "Read the results");
    await writeReport(leader, { title: "What we heard in fall", promise, goal });
    await publishAndMail(leader);
    await follow(leader, "The report");
    await follow(leader, promise);
    await goTo(leader, linkTo(leader, `${adminPlan}/goals`));
    await follow(leader, goal);
    await goTo(leader, "What was promised for it");
    await follow(leader, promise);
  });

  const feedback =
    await test.step("answer ↔ report back, with the reader's own group", async () => {
      const told = await mailsToAll("f");
      await expectOwnScores(told.find(({ to }) => to === parent) as Mail, 1);
      const link = linkOf(told, parent, "f");
      await family.goto(linkOf(first.mails, parent, "s").concat("/receipt"));
      await goTo(family, "What came of your answers");
      await expect(family.getByText("You", { exact: true }).first()).toBeVisible();
      await expect(family.getByText("All families").first()).toBeVisible();
      expect(family.url()).toContain(link);
      return { link, told };
    });

  const remark = await test.step("report back ↔ plan ↔ comment, on that phone", async () => {
    await goTo(family, "All promises and where they stand");
    await follow(family, linkTo(family, plan));
    await family.goto(feedback.link);
    await goTo(family, /^Say what you think of/);
    await follow(family, linkTo(family, `${plan}/sections/${section}`));
    const path = await commentAndConfirm(family, parent, "How many hotspots are there?");
    await goTo(family, "Back to the section");
    return path;
  });

  await test.step("comment ↔ official answer ↔ new version", async () => {
    await goTo(leader, linkTo(leader, `${adminPlan}/goals`));
    await goTo(leader, linkTo(leader, adminPlan));
    await showComment(leader);
    await changeNextVersion(leader, "is lent.", "is lent. There are 200 of them.");
    await follow(leader, "Answer comments");
    await expectLinkTo(leader, remark);
    await adopt(leader, 2, reason);
    await goTo(leader, /^Answered/);
    await expectLinkTo(leader, remark);
    await follow(leader, "All comments");
    await expectLinkTo(leader, remark);
    await goTo(leader, linkJustTo(leader, adminPlan));
    await publishVersion(leader, 2);
    await expectLinkTo(leader, `${plan}/versions/2`);
    await expectLinkTo(leader, first.wave);
    await mailTo(parent, ({ text }) => text.includes(remark) && text.includes(reason));
    await family.goto(remark);
    await expect(family.getByText("Adopted in version 2").first()).toBeVisible();
    await follow(family, "What changed since version 1");
    await expect(family.locator("ins", { hasText: "There are 200 of them." })).toBeVisible();
    await follow(family, "Read version 2");
  });

  const needPath = await test.step("new version ↔ goal ↔ need", async () => {
    await follow(leader, "Goals");
    const goalPath = await follow(leader, goal);
    await goTo(leader, "Add a need for it");
    const typed = { kind: "Goods", amount: "5", title: need, unit: "hotspots" };
    const path = await publishTypedNeed(leader, typed);
    await goTo(leader, linkTo(leader, goalPath));
    await goTo(leader, "What it needs");
    await follow(leader, need);
    return path;
  });

  const pledge = await test.step("need ↔ offer ↔ delivery", async () => {
    await family.reload();
    await goTo(family, "One need is open for this");
    await expectLinkTo(family, plan);
    await follow(family, need);
    await follow(family, new RegExp(`: ${need}$`));
    const link = await offerHotspots(family, parent, "5");
    await expectLinkTo(family, needPath.replace("/admin/", `/d/${slug}/`));
    await follow(leader, "What was offered for it");
    const path = await goTo(leader, /Ann Reyes/);
    await expectLinkTo(leader, needPath);
    await acceptAndThank(leader, parent);
    await family.goto(link);
    await expect(family.getByText("5 hotspots").first()).toBeVisible();
    return path;
  });

  const second = await test.step("delivery ↔ next touch ↔ wave 2, about version 2", async () => {
    await goTo(leader, "In the outreach log");
    await goTo(leader, thanks);
    await expectLinkTo(leader, pledge);
    await enter(leader, "Reach");
    await goTo(leader, leader.locator(".subnav").getByRole("link", { name: "Log", exact: true }));
    await goTo(leader, linkTo(leader, first.campaign));
    await goTo(leader, linkTo(leader, first.wave));
    await follow(leader, linkTo(leader, surveyPath));
    await follow(leader, "Plan a wave");
    await planWaveAbout(leader, 2);
    const wave = pathOf(leader);
    await follow(leader, linkTo(leader, `${adminPlan}#versions`));
    expect(await goTo(leader, "Asked about in wave 2")).toBe(wave);
    await inviteEverybody(leader);
    const mails = await mailsToAll("s", first.mails);
    await goTo(leader, "In the outreach log");
    await expectLinkTo(leader, first.campaign);
    await expect(leader.getByRole("link", { name: thanks })).toBeVisible();
    await goTo(leader, leader.locator(`main a[href^="/admin/campaigns/"]`).first());
    expect(await goTo(leader, "The wave")).toBe(wave);
    return { wave, mails };
  });

  await test.step("wave 2 ↔ results ↔ before and after, with what was done between", async () => {
    await answerOnScreen(family, linkOf(second.mails, parent, "s"), "upper");
    await answerOnScreen(scripted, linkOf(second.mails, other, "s"), "upper");
    await othersAnswer(second.mails, "upper");
    await closeWave(leader);
    await follow(leader, "Before and after");
    const row = leader.getByRole("row", { name: /^Families/ }).first();
    await expect(row.getByText("Up", { exact: true })).toBeVisible();
    await expect(leader.getByText(/^Mail: [2-9] touches$/)).toBeVisible();
    await expectLinkTo(leader, `${first.wave}/results`);
    await expectLinkTo(leader, `${plan}/versions/2`);
    await expectLinkTo(leader, "/admin/touches");
    await expectLinkTo(leader, pledge);
    await leader.goto("/admin");
    await goTo(leader, "Before and after, side by side");
    await goTo(leader, "The results now");
    await writeReport(leader, { title: "What we heard now", promise: "Lend more.", goal });
    await publishAndMail(leader);
  });

  await test.step("the second report back tells what moved and what became of comment and offer", async () => {
    const told = await mailsToAll("f", feedback.told);
    await expectOwnScores(told.findLast(({ to }) => to === parent) as Mail, 2);
    await family.goto(linkOf(told, parent, "f"));
    await expect(
      family.getByText(/clearly higher than the last time we asked/).first(),
    ).toBeVisible();
    await expect(part(family, "comments").getByText("Adopted in version 2")).toBeVisible();
    await expectLinkTo(family, remark);
    await expect(part(family, "offers").getByText(need)).toBeVisible();
    await expectLinkTo(family, needPath.replace("/admin/", `/d/${slug}/`));
  });
});
