import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Asking } from "~/campaigns/asking";
import type { InvitationChoice } from "~/campaigns/invitations/invitation-choice";
import { loadInvitation } from "~/campaigns/invitations/load-invitation.server";
import { showWaveMails } from "~/campaigns/invitations/show-wave-mails.server";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { NOW } from "~/campaigns/planned/planned-mailing";
import { queueSample, sendQueuedSample } from "~/campaigns/sample-mail.server";
import type { OutgoingMail } from "~/mail/message";
import { asking, families, newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
beforeEach(async () => {
  story = await newStory();
});
afterEach(() => story.close());

const everybody = { audiences: ["families" as const], schools: [], languages: [] };
const look = async (waveId: string, choice: InvitationChoice, survey: Asking = asking) => {
  const loaded = await loadInvitation(story.caller, waveId, survey, choice);
  if (!loaded) throw new Error("no wave");
  return loaded;
};
const invite = (waveId: string, choice: InvitationChoice) =>
  inviteWave(story.caller, waveId, asking, story.services, NOW, choice);

test("the count before is what an invitation then asks and mails, choice by choice, and nobody is asked twice", async () => {
  await story.addPeople([
    { email: "home@home.test", language: "so" },
    { email: "home@home.test", language: "es" },
    { email: "a@home.test", language: "so", schools: [story.south] },
    { email: "both@home.test", audiences: ["families", "staff"] },
    { email: "none@home.test", language: "so", schools: [] },
    { email: "", language: "so" },
  ]);
  const waveId = await story.addWave();
  const choices: InvitationChoice[] = [
    { ...everybody, languages: ["so"], schools: [story.south, "none"] },
    { ...everybody, languages: ["so"] },
    { ...everybody, audiences: ["staff"] },
    null,
  ];
  const asked = [];
  for (const choice of choices) {
    const { count } = await look(waveId, choice);
    const invited = await invite(waveId, choice);
    expect(invited).toMatchObject({
      ...{ ok: true, invited: count.people, recipients: count.mails },
      ...{ withReminder: count.withReminder, held: 0 },
    });
    asked.push(count.people);
  }
  expect(asked).toEqual([2, 2, 1, 2]);
  expect((await look(waveId, null)).count.people).toBe(0);
});

test("of a wave only its audiences and, if it is anonymous, only whole ones can be chosen", async () => {
  await story.addPeople([...families(40), { email: "c@home.test", audiences: ["community"] }]);
  const confidential = await story.addWave();
  const { choices, filter } = await look(confidential, null);
  expect(choices.audiences.map(({ audience }) => audience)).toEqual(["families"]);
  expect(choices.schools).toHaveLength(2);
  expect(filter).toEqual(everybody);
  const anonymous = await story.addWave("anonymous");
  expect((await look(anonymous, null)).choices).toMatchObject({ schools: [], languages: [] });
  expect(await invite(anonymous, { ...everybody, schools: [story.north] })).toEqual({
    ...{ ok: false, reason: "whole_audiences" },
  });
  expect(await invite(anonymous, everybody)).toMatchObject({ ok: true, invited: 40 });
});

test("who stopped these mails, or whose address is bad, is counted as not mailed", async () => {
  await story.addPeople([{ email: "no@home.test" }, { email: "bad@home.test" }]);
  const first = await story.addWave();
  await invite(first, null);
  const at = new Date();
  await story.db(async ({ db }) => {
    const mark = (emailKey: string, data: object) =>
      db.mailAddress.updateMany({ where: { emailKey }, data });
    await mark("no@home.test", { stopped: ["invitation", "reminder"] });
    await mark("bad@home.test", { bouncedAt: at });
  });
  const { count } = await look(await story.addWave(), null);
  expect(count).toMatchObject({ people: 2, mails: 0, unsubscribed: 1, bounced: 1 });
});

test("a test mail goes to whoever asked for it, says what people will read, and asks nobody", async () => {
  await story.addPeople(families(1));
  const waveId = await story.addWave();
  const about = { appUrl: story.services.env.APP_URL, givenName: "Dana" };
  const kind = "invitation" as const;
  const shown = await showWaveMails(story.caller, { waveId, kind }, asking, about);
  const spanish = shown?.find(({ language }) => language === "es");
  if (!spanish) throw new Error("no Spanish mail");
  const sample = { of: "the wave", language: "es", mail: spanish.template };
  const dana = { email: "dana@cedar.test", name: "Dana" };
  await queueSample(story.caller, sample, dana);
  const sent: OutgoingMail[] = [];
  const mailer = {
    async send(mail: OutgoingMail) {
      sent.push(mail);
      return { state: "sent" as const, reply: "250 taken" };
    },
    async close() {},
  };
  const sender = {
    from: { address: "voice@voice.test" },
    ...{ domain: "voice.test", bounceSecret: "b".repeat(40) },
  };
  const { districtId, services } = story;
  const { of: _, ...payload } = { ...sample, ...dana, districtId, mailId: randomUUID() };
  await sendQueuedSample(payload, { services, mailer, sender });
  expect(sent.map(({ envelope }) => envelope.to)).toEqual(["dana@cedar.test"]);
  const raw = sent[0]?.raw.toString() ?? "";
  expect(raw).toContain("Content-Language: es");
  expect(raw).not.toContain("/s/");
  expect(raw).not.toContain("List-Unsubscribe");
  expect(await story.db(({ db }) => db.invitation.count())).toBe(0);
  const noted = await story.db(({ db }) =>
    db.auditEntry.count({ where: { action: "mail.sample" } }),
  );
  expect(noted).toBe(1);
});
