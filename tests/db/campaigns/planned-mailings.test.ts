import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cancelPlannedMailing } from "~/campaigns/planned/cancel-planned-mailing.server";
import { cancelReminderDay } from "~/campaigns/planned/cancel-reminder-day.server";
import { planMailing } from "~/campaigns/planned/plan-mailing.server";
import { USUAL_RULE } from "~/campaigns/planned/reminder-rule";
import { removeReminderRule } from "~/campaigns/planned/remove-reminder-rule.server";
import { setReminderRule } from "~/campaigns/planned/set-reminder-rule.server";
import { startDueMailings } from "~/campaigns/planned/start-due-mailings.server";
import { withClient } from "../../../server/database/client";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { sendingTo, statesOf } from "./sending";
import { asking, families, newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400_000;
const everyHour = { weekdays: [1, 2, 3, 4, 5, 6, 7], fromHour: 0, untilHour: 24 };

let story: Story;
let smtp: SmtpDouble;
let sending: ReturnType<typeof sendingTo>;
let now: Date;

beforeEach(async () => {
  story = await newStory();
  now = new Date();
  story.services.clock = () => now;
  smtp = await startSmtp(() => undefined);
  sending = sendingTo(smtp);
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

const look = () => startDueMailings(story.caller, story.services, async () => asking);
const campaigns = (kind: string) =>
  story.db(({ db }) => db.campaign.findMany({ where: { kind }, orderBy: { createdAt: "asc" } }));
const planned = () =>
  story.db(({ db }) => db.plannedMailing.findMany({ orderBy: { daysAfter: "asc" } }));
const inDays = (days: number) => {
  now = new Date(Date.now() + days * DAY);
};

/** Ten are invited and mailed; the wave is open for thirty days. */
async function invited() {
  await story.addPeople(families(10));
  const waveId = await story.addWave("confidential", 30);
  const { campaignId } = await story.invite(waveId);
  await sending.send(story, campaignId);
  smtp.accepted.length = 0;
  return waveId;
}

const remindOn = (waveId: string, daysAfter: number[]) =>
  setReminderRule(story.caller, waveId, { ...everyHour, daysAfter }, now);

test("a rule reminds on its days, each once, however often the worker looks", async () => {
  const waveId = await invited();
  expect(await remindOn(waveId, [3, 7])).toEqual({ ok: true });
  await look();
  inDays(2);
  await look();
  expect(await campaigns("reminder")).toHaveLength(0);
  inDays(3);
  await Promise.all([look(), look(), look()]);
  await look();
  const [first, ...others] = await campaigns("reminder");
  expect(others).toEqual([]);
  expect(await planned()).toMatchObject([
    { daysAfter: 3, state: "started", campaignId: first?.id },
  ]);
  await sending.send(story, first?.id ?? "");
  expect(smtp.accepted).toHaveLength(10);
  inDays(7);
  await look();
  expect(await campaigns("reminder")).toHaveLength(2);
});

test("who has answered between planning and sending gets nothing", async () => {
  const waveId = await invited();
  await remindOn(waveId, [3]);
  await story.answer(waveId, "family1@home.test");
  inDays(3);
  await look();
  const [reminder] = await campaigns("reminder");
  await story.answer(waveId, "family2@home.test");
  await sending.send(story, reminder?.id ?? "");
  const told = smtp.accepted.map(({ to }) => to);
  expect(told).toHaveLength(8);
  expect(told).not.toContain("family1@home.test");
  expect(told).not.toContain("family2@home.test");
  expect(await statesOf(story, reminder?.id ?? "")).toEqual({ sent: 8, skipped: 1 });
});

test("nothing goes after closing, by rule or at a moment", async () => {
  const waveId = await invited();
  await remindOn(waveId, [3]);
  const at = new Date(now.getTime() + 3 * DAY);
  expect(await planMailing(story.caller, { waveId, kind: "reminder", at }, now)).toEqual({
    ok: true,
  });
  await story.db(({ db }) => db.wave.updateMany({ data: { closedAt: new Date() } }));
  inDays(3);
  await look();
  expect(await campaigns("reminder")).toHaveLength(0);
  expect(await planned()).toMatchObject([{ state: "passed", reason: "closed" }]);
  const late = new Date(now.getTime() + 40 * DAY);
  expect(await planMailing(story.caller, { waveId, kind: "reminder", at: late }, now)).toEqual({
    ...{ ok: false, reason: "closed" },
  });
});

test("a canceled day does not go, the others do, and a rule set anew plans it again", async () => {
  const waveId = await invited();
  await remindOn(waveId, [3, 7]);
  const day = { waveId, daysAfter: 3 };
  expect(await cancelReminderDay(story.caller, day, now)).toBe(true);
  expect(await cancelReminderDay(story.caller, day, now)).toBe(false);
  expect(await cancelReminderDay(story.caller, { waveId, daysAfter: 5 }, now)).toBe(false);
  inDays(4);
  await look();
  expect(await campaigns("reminder")).toHaveLength(0);
  inDays(0);
  await remindOn(waveId, [3, 7]);
  inDays(3);
  await look();
  expect(await campaigns("reminder")).toHaveLength(1);
});

test("a rule that was removed or changed meanwhile starts nothing", async () => {
  const waveId = await invited();
  await remindOn(waveId, [3]);
  inDays(3);
  const takenBack = startDueMailings(story.caller, story.services, async () => {
    await removeReminderRule(story.caller, waveId);
    return asking;
  });
  await takenBack;
  expect(await campaigns("reminder")).toHaveLength(0);
  expect(await planned()).toEqual([]);
});

test("after a while without a worker only the latest of the days that were due goes", async () => {
  const waveId = await invited();
  await remindOn(waveId, [3, 7]);
  inDays(8);
  await look();
  expect(await campaigns("reminder")).toHaveLength(1);
  expect(await planned()).toMatchObject([
    { daysAfter: 3, state: "passed", reason: "newer" },
    { daysAfter: 7, state: "started" },
  ]);
});

test("an invitation that was planned for a part of the list asks only them, who came later included", async () => {
  await story.addPeople(families(4));
  await story.addPeople([{ email: "early@home.test", language: "so" }]);
  const waveId = await story.addWave("confidential", 30);
  const choice = { audiences: ["families" as const], schools: [], languages: ["so"] };
  const at = new Date(Date.now() + DAY);
  const mailing = { waveId, kind: "invitation", at, choice } as const;
  expect(await planMailing(story.caller, mailing, now)).toEqual({ ok: true });
  await story.addPeople([{ email: "late@home.test", language: "so" }]);
  inDays(1.01);
  await look();
  const asked = await story.db(({ db }) => db.invitation.findMany({ select: { language: true } }));
  expect(asked.map(({ language }) => language)).toEqual(["so", "so"]);
  expect(await planned()).toMatchObject([{ state: "started", choice }]);
});

test("a part of an audience cannot be planned for an anonymous wave, nor is it asked by a plan from before", async () => {
  await story.addPeople(families(4));
  const waveId = await story.addWave("anonymous", 30);
  const choice = { audiences: ["families" as const], schools: [], languages: ["so"] };
  const mailing = { waveId, kind: "invitation", at: new Date(Date.now() + DAY), choice } as const;
  expect(await planMailing(story.caller, mailing, now)).toEqual({
    ...{ ok: false, reason: "whole_audiences" },
  });
  await story.db(({ db }) => db.wave.updateMany({ data: { mode: "confidential" } }));
  await planMailing(story.caller, mailing, now);
  await story.db(({ db }) => db.wave.updateMany({ data: { mode: "anonymous" } }));
  inDays(1.01);
  await look();
  await look();
  expect(await planned()).toMatchObject([{ state: "passed", reason: "whole_audiences" }]);
  expect(await campaigns("invitation")).toHaveLength(0);
});

test("an invitation and a reminder go at a chosen moment, once, unless they are canceled", async () => {
  await story.addPeople(families(4));
  const waveId = await story.addWave("confidential", 30);
  const plan = (kind: "invitation" | "reminder", days: number) =>
    planMailing(story.caller, { waveId, kind, at: new Date(Date.now() + days * DAY) }, now);
  expect(await plan("invitation", 1)).toEqual({ ok: true });
  expect(await plan("reminder", 2)).toEqual({ ok: true });
  expect(await plan("reminder", 3)).toEqual({ ok: true });
  await look();
  expect(await campaigns("invitation")).toHaveLength(0);
  inDays(1.01);
  await Promise.all([look(), look()]);
  const [invitation, ...others] = await campaigns("invitation");
  expect(others).toEqual([]);
  await sending.send(story, invitation?.id ?? "");
  expect(smtp.accepted).toHaveLength(4);
  const [, , last] = (await planned()).toSorted((a, b) => Number(a.at) - Number(b.at));
  const third = { waveId, id: last?.id ?? "" };
  expect(await cancelPlannedMailing(story.caller, third, now)).toBe(true);
  expect(await cancelPlannedMailing(story.caller, third, now)).toBe(false);
  inDays(3.1);
  await look();
  expect(await campaigns("reminder")).toHaveLength(1);
});

test("a moment that cannot be is refused with the reason", async () => {
  await story.db(({ db }) => db.district.updateMany({ data: { quietFrom: 21, quietUntil: 7 } }));
  const waveId = await story.addWave("confidential", 7);
  const plan = (at: string | number) =>
    planMailing(story.caller, { waveId, kind: "reminder", at: new Date(at) }, now);
  const noon = new Date(`${new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10)}T18:00:00Z`);
  const night = new Date(`${noon.toISOString().slice(0, 10)}T08:00:00Z`);
  expect(await plan(noon.getTime())).toEqual({ ok: true });
  expect(await plan(night.getTime())).toEqual({ ok: false, reason: "quiet" });
  expect(await plan(Date.now() - 2 * DAY)).toEqual({ ok: false, reason: "past" });
  expect(await plan(noon.getTime() + 30 * DAY)).toEqual({ ok: false, reason: "after_closing" });
  const atNight = { ...USUAL_RULE, fromHour: 22, untilHour: 24 };
  expect(await setReminderRule(story.caller, waveId, atNight, now)).toEqual({
    ...{ ok: false, reason: "quiet" },
  });
});

test("a reminder cut off between its campaign and its mark leaves neither, and goes once after", async () => {
  const waveId = await invited();
  await remindOn(waveId, [3]);
  inDays(3);
  await withClient(story.ownerUrl, async (owner) => {
    await owner.query(`CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`);
    await owner.query(
      "ALTER FUNCTION cut_off() SECURITY DEFINER; CREATE TRIGGER cut_off BEFORE INSERT ON planned_mailing FOR EACH ROW EXECUTE FUNCTION cut_off()",
    );
  });
  await expect(look()).rejects.toThrow("not every planned mailing started");
  expect(await campaigns("reminder")).toHaveLength(0);
  expect(await planned()).toEqual([]);
  await withClient(story.ownerUrl, (owner) =>
    owner.query("DROP TRIGGER cut_off ON planned_mailing"),
  );
  await Promise.all([look(), look()]);
  expect(await campaigns("reminder")).toHaveLength(1);
});

test("another district's waves are none of its business", async () => {
  const waveId = await invited();
  const other = await newStory();
  try {
    const stranger = { ...story.caller, districtId: other.districtId };
    const refused = { ok: false, reason: "no_such_wave" };
    const rule = { ...everyHour, daysAfter: [3] };
    expect(await setReminderRule(stranger, waveId, rule, now)).toEqual(refused);
    const at = new Date(now.getTime() + DAY);
    expect(await planMailing(stranger, { waveId, kind: "reminder", at }, now)).toEqual(refused);
    expect(await removeReminderRule(stranger, waveId)).toBe(false);
  } finally {
    await other.close();
  }
});
