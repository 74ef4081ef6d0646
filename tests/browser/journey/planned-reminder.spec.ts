import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { answer } from "../support/answering";
import { getHouse } from "../support/house-file";
import { inviteEverybody, planWave } from "../support/leader";
import { allMails, linkIn, type Mail } from "../support/mails";
import { everybody, families } from "../support/people";
import { runCommand } from "../support/processes";
import { browserFile, keepStory, readStory } from "../support/story";

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };

/** Three days go by for a wave: what was invited and planned moves, not the clock; what guards it looks away. */
async function letThreeDaysPass(waveId: string): Promise<void> {
  const { env, folder } = getHouse();
  const file = join(folder, "three-days.sql");
  await writeFile(
    file,
    `DO $$ BEGIN
       SET LOCAL session_replication_role = replica;
       UPDATE wave SET invited_at = invited_at - interval '3 days', opens_at = opens_at - interval '3 days'
         WHERE id = '${waveId}';
       UPDATE reminder_rule SET changed_at = changed_at - interval '3 days' WHERE wave_id = '${waveId}';
     END $$`,
  );
  await runCommand(["prisma", "db", "execute", "--file", file], env);
}

test("a reminder planned by a rule goes to those who have not answered, and says so", async ({
  browser,
}) => {
  const story = await readStory();
  const state = browserFile("leader");
  const leader = await (await browser.newContext({ ...desk, storageState: state })).newPage();
  const before = (await allMails()).length;
  const newMails = async () =>
    (await allMails()).slice(before).filter(({ text }) => text.includes("/s/"));
  const [early] = families;
  if (!early) throw new Error("The story needs a family.");

  const wave = await planWave(leader, story.surveyPath, "confidential");

  await test.step("a leader plans reminders by a rule before anybody is invited", async () => {
    await leader.getByRole("link", { name: "Automatic reminders" }).click();
    await expect(leader.getByRole("heading", { name: "Nothing is planned" })).toBeVisible();
    await leader.getByRole("link", { name: "Plan reminders" }).click();
    await expect(leader.getByLabel("How many days after the invitation?")).toHaveValue("3, 7");
    for (const day of ["Saturday", "Sunday"]) await leader.getByLabel(day).check();
    await leader.getByLabel("Not before").selectOption("0");
    await leader.getByLabel("Begun before").selectOption("24");
    await leader.getByRole("button", { name: "Plan these reminders" }).click();
    await expect(leader.getByText("Its time is set when people are invited.")).toHaveCount(2);
  });

  await test.step("invites, and reads when each reminder goes", async () => {
    await leader.goto(wave);
    await inviteEverybody(leader);
    await expect(async () => expect(await newMails()).toHaveLength(everybody)).toPass();
    await leader.goto(`${wave}/mailings`);
    await expect(leader.getByRole("heading", { name: /^The next mail goes/ })).toBeVisible();
    await expect(leader.getByText(/^Goes .* at 12:00\sAM\.$/)).toHaveCount(2);
  });

  const invitation = (await newMails()).find(({ to }) => to === early.email) as Mail;
  await test.step("one of them answers after that", () => answer(linkIn(invitation, "s"), 3));

  await test.step("and the reminder goes to the others, not to them", async () => {
    await letThreeDaysPass(wave.split("/").at(-1) ?? "");
    const all = everybody + everybody - 1;
    await expect(async () => expect(await newMails()).toHaveLength(all)).toPass({
      timeout: 120_000,
    });
    const reminded = (await newMails()).slice(everybody).map(({ to }) => to);
    expect(new Set(reminded).size).toBe(everybody - 1);
    expect(reminded).not.toContain(early.email);
  });

  await test.step("the page says what went and what is still to come", async () => {
    await leader.goto(`${wave}/mailings`);
    await expect(leader.getByRole("button", { name: /^Cancel it: .*7 days/ })).toBeVisible();
    await leader.getByRole("link", { name: "Reminder, 3 days after the invitation" }).click();
    await expect(leader.getByLabel(/^Of 39 mails: 39 delivered/)).toBeVisible();
    await expect(leader.getByText(early.email)).toHaveCount(0);
  });

  await test.step("and what is still to come can be canceled", async () => {
    await leader.goto(`${wave}/mailings`);
    await leader.getByRole("button", { name: /^Cancel it: .*7 days/ }).click();
    await expect(leader.getByText("It will not go.")).toBeVisible();
    await expect(leader.getByRole("heading", { name: "No mail is planned" })).toBeVisible();
  });

  await leader.context().close();
  await keepStory({ ...story, remindedWavePath: wave });
});
