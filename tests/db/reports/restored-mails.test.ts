import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { holdRestoredMail } from "~/admin/mail-check/hold-restored-mail.server";
import { lookAtMail, resumeAllMail } from "~/admin/mail-check/look-at-mail.server";
import { requeueSingleMails, sendSingleMail } from "~/campaigns/single-mail/send-single.server";
import { changePledge } from "~/partnerships/pledges/change-pledge.server";
import { remindVolunteers } from "~/partnerships/shifts/remind-volunteers.server";
import { signUp } from "~/partnerships/shifts/sign-up.server";
import { makeShift } from "~/partnerships/shifts/staff-shift.server";
import { openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { remindOwners } from "~/reports/commitments/remind-owners.server";
import { decideDueMail, dueMails } from "~/reports/commitments/send-due-mail.server";
import { backup } from "../../../server/archive/backup";
import { restore } from "../../../server/archive/restore";
import { prepareDatabase } from "../../../server/database/open";
import { testDatabase } from "../../support/database";
import { entered, newNeed } from "../partnerships/story";
import { closedWave, promise, type ReportStory } from "./report-story";

vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story?.close());

const prints = { LINK_SECRET: "none", SESSION_SECRET: "none" };
const sender = {
  from: { name: "Cedar", address: "voice@cedar.test" },
  ...{ domain: "cedar.test", bounceSecret: "b".repeat(40) },
};
const dueDay = new Date("2099-05-31T18:00:00Z");

/** A published promise of a colleague's. */
async function promised() {
  story = await closedWave([{ email: "ana@home.test" }]);
  const { districtId } = story;
  const email = "okafor@cedar.test";
  const staff = { districtId, id: randomUUID(), email, emailKey: email, name: "R. Okafor" };
  await story.db(({ db }) => db.staff.create({ data: { ...staff, role: "leader" } }));
  await story.save();
  await story.publish();
  await story.db(({ db }) =>
    db.commitment.updateMany({
      data: { ownerId: staff.id, dueOn: new Date(`${promise.dueOn}T00:00:00Z`) },
    }),
  );
}

/** The story's database as a backup of now, restored into another one. */
async function restored(now: Date) {
  const folder = mkdtempSync(join(tmpdir(), "full-circle-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "backup");
  await backup(story.ownerUrl, file, prints);
  const { ownerUrl, appUrl } = await testDatabase("template1");
  expect(await restore(ownerUrl, file)).toMatchObject({ ok: true });
  await prepareDatabase({ ownerUrl, appUrl }, { info: () => {}, warn: () => {} });
  const database = openDatabase(appUrl, createLog("silent", "test"), 2);
  onTestFinished(() => database.close());
  await holdRestoredMail(database, now);
  const caller = systemCaller(database, story.districtId, "test");
  const services = { ...story.services, database, clock: () => now };
  const rows = () => transaction(caller, ({ db }) => db.dueMail.findMany());
  const sendAll = async () => {
    const sent: string[] = [];
    const send = async () => {
      sent.push("mail");
      return { state: "sent" as const, reply: "250" };
    };
    for (const { id: mailId } of await rows()) {
      const payload = { districtId: story.districtId, mailId };
      const mailer = { send, close: async () => {} };
      await sendSingleMail(payload, dueMails, { services, mailer, sender });
    }
    return sent.length;
  };
  return { caller, rows, sendAll };
}

test("a reminder that fell due between a backup and its restore does not go again by itself, and once if a person says so", async () => {
  await promised();
  const copy = await restored(dueDay);
  const [mail, ...others] = await copy.rows();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ state: "unknown", threshold: "due" });
  expect(await lookAtMail(copy.caller)).toMatchObject({
    reminders: { undecided: 1, waiting: [{ title: promise.what, undecided: 1 }] },
  });
  expect(await resumeAllMail(copy.caller, dueDay)).toBe(true);
  await remindOwners(copy.caller, dueDay);
  await requeueSingleMails(copy.caller, dueMails.ledger, dueDay);
  expect(await copy.sendAll()).toBe(0);
  const about = mail?.commitmentId ?? "";
  const again = { state: "queued" as const, now: dueDay };
  const decide = (of = about) =>
    decideDueMail(copy.caller, { id: mail?.id ?? "", about: of }, again);
  expect(await decide(randomUUID())).toBe(false);
  expect(await decide()).toBe(true);
  expect(await decide()).toBe(false);
  expect(await copy.sendAll()).toBe(1);
  expect(await copy.sendAll()).toBe(0);
});

test("what a backup saw in a sender's hands is unknown in its copy, and what waited still waits", async () => {
  await promised();
  await remindOwners(story.caller, new Date("2099-05-20T18:00:00Z"));
  await remindOwners(story.caller, dueDay);
  await story.db(({ db }) =>
    db.dueMail.updateMany({
      ...{ where: { threshold: "soon" }, data: { state: "sending", startedAt: new Date() } },
    }),
  );
  const copy = await restored(dueDay);
  const states = (await copy.rows()).map(({ threshold, state }) => [threshold, state]);
  expect(states.sort()).toEqual([
    ["due", "queued"],
    ["soon", "unknown"],
  ]);
  expect(await copy.sendAll()).toBe(0);
  await resumeAllMail(copy.caller, dueDay);
  expect(await copy.sendAll()).toBe(1);
});

test("a volunteer who may have been reminded after the backup is not reminded again by itself", async () => {
  await promised();
  const { caller } = story;
  const needId = await newNeed(caller, "volunteer", 600);
  const { id: pledgeId } = await entered(caller, needId, 240, { kind: "volunteer" });
  const begin = new Date("2026-11-02T15:00:00Z");
  await changePledge(caller, pledgeId, { kind: "accepted", amount: 240 }, begin);
  const shiftId = await makeShift(caller, needId, {
    ...{ startsAt: new Date("2026-11-20T15:00:00Z"), endsAt: new Date("2026-11-20T17:00:00Z") },
    ...{ places: 3, where: "Library", note: "" },
  });
  await signUp(caller, { pledgeId, shiftId: shiftId ?? "", mayWait: false }, begin);
  const dayBefore = new Date("2026-11-19T20:00:00Z");
  const copy = await restored(dayBefore);
  await resumeAllMail(copy.caller, dayBefore);
  await remindVolunteers(copy.caller, dayBefore);
  const reminders = await transaction(copy.caller, ({ db }) =>
    db.pledgeMail.findMany({ where: { kind: "reminder" } }),
  );
  expect(reminders).toMatchObject([{ pledgeId, state: "unknown" }]);
});
