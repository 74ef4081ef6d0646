import { simpleParser } from "mailparser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { remindWave } from "~/campaigns/remind-wave.server";
import { type SmtpDouble, type SmtpScript, startSmtp } from "../../support/smtp";
import { makeDue, sendingTo, statesOf } from "./sending";
import { asking, families, newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
let smtp: SmtpDouble;
let script: SmtpScript;
let sending: ReturnType<typeof sendingTo>;

beforeEach(async () => {
  script = () => undefined;
  story = await newStory();
  smtp = await startSmtp((stage, recipient) => script(stage, recipient));
  sending = sendingTo(smtp, { final: 400 });
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

const recipients = () => smtp.accepted.map(({ to }) => to).sort();

async function inviteAll() {
  const waveId = await story.addWave();
  return { waveId, ...(await story.invite(waveId)) };
}

test("everybody gets one mail, and the campaign is done", async () => {
  await story.addPeople(families(60));
  const { campaignId } = await inviteAll();
  await sending.send(story, campaignId);
  expect(new Set(recipients()).size).toBe(60);
  expect(smtp.accepted).toHaveLength(60);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 60 });
  const campaign = await story.db(({ db }) => db.campaign.findFirstOrThrow());
  expect(campaign.state).toBe("done");
});

test("people who share an address get one mail with a link and a name for each", async () => {
  await story.addPeople([
    { email: "home@home.test", given: "Ana" },
    { email: "home@home.test", given: "Luis" },
  ]);
  const { campaignId } = await inviteAll();
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(1);
  const mail = await simpleParser(smtp.accepted[0]?.raw ?? "");
  expect(new Set(mail.text?.match(/\/s\/[\w-]{22}/g)).size).toBe(2);
  expect(mail.text).toContain("Ana");
  expect(mail.text).toContain("Luis");
  expect(smtp.accepted[0]?.raw.toString()).toContain(
    "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
  );
});

test("a greylisted mail waits and is delivered; a refused one fails and is not tried again", async () => {
  await story.addPeople([{ email: "grey@home.test" }, { email: "no@home.test" }]);
  const { campaignId } = await inviteAll();
  let asked = 0;
  script = (stage, recipient) => {
    if (stage !== "rcpt") return undefined;
    if (recipient.startsWith("no@")) return { reply: 550 };
    return asked++ === 0 ? { reply: 451 } : undefined;
  };
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ deferred: 1, failed: 1 });
  const grey = (await story.deliveries(campaignId))[0];
  expect(Number(grey?.nextAttemptAt) - Date.now()).toBeGreaterThan(5_000);
  await makeDue(story);
  await sending.send(story, campaignId);
  expect(recipients()).toEqual(["grey@home.test"]);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, failed: 1 });
});

test("a connection lost after the final dot parks its mail, which is never sent again by itself", async () => {
  await story.addPeople([{ email: "lost@home.test" }, ...families(5)]);
  const { campaignId } = await inviteAll();
  script = (stage, recipient) =>
    stage === "dot" && recipient === "lost@home.test" ? { taken: "drop" } : undefined;
  await sending.send(story, campaignId);
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 5, unknown: 1 });
  expect(recipients().filter((to) => to === "lost@home.test")).toHaveLength(1);
});

test("a server that refuses connections costs nobody an attempt, and all are delivered later", async () => {
  await story.addPeople(families(30));
  const { campaignId } = await inviteAll();
  script = (stage) => (stage === "connect" ? { reply: 421 } : undefined);
  await sending.send(story, campaignId);
  const rows = await story.deliveries(campaignId);
  expect(rows.every(({ attempts, state }) => attempts === 0 && state !== "sending")).toBe(true);
  expect(rows.some(({ state }) => state === "queued")).toBe(true);
  script = () => undefined;
  await makeDue(story);
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 30 });
  expect(smtp.accepted).toHaveLength(30);
});

test("two senders at one campaign mail nobody twice", async () => {
  await story.addPeople(families(150));
  const { campaignId } = await inviteAll();
  const other = sendingTo(smtp);
  await Promise.all([sending.send(story, campaignId), other.send(story, campaignId)]);
  await other.close();
  expect(smtp.accepted).toHaveLength(150);
  expect(new Set(recipients()).size).toBe(150);
});

test("who has answered, unsubscribed or bounced meanwhile is not mailed any more", async () => {
  await story.addPeople(
    ["answered", "unsubscribed", "bounced", "stays"].map((name) => ({
      email: `${name}@home.test`,
    })),
  );
  const { waveId, campaignId } = await inviteAll();
  await story.answer(waveId, "answered@home.test");
  await story.db(async ({ db }) => {
    const now = new Date();
    const where = (email: string) => ({ where: { email: `${email}@home.test` } });
    await db.mailAddress.updateMany({ ...where("unsubscribed"), data: { unsubscribedAt: now } });
    await db.mailAddress.updateMany({ ...where("bounced"), data: { bouncedAt: now } });
  });
  await sending.send(story, campaignId);
  expect(recipients()).toEqual(["stays@home.test"]);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, skipped: 3 });
});

test("a shared mail carries only the links of those who have not answered", async () => {
  await story.addPeople([{ email: "home@home.test", given: "Ana" }]);
  const waveId = await story.addWave();
  await story.invite(waveId);
  await story.answer(waveId, "home@home.test");
  await story.addPeople([{ email: "home@home.test", given: "Luis" }]);
  await story.invite(waveId);
  await story.db(({ db }) => db.delivery.updateMany({ data: { state: "sent" } }));
  const reminded = await remindWave(story.caller, waveId, asking, story.services);
  if (!reminded.ok) throw new Error(reminded.reason);
  await sending.send(story, reminded.campaignId);
  const mail = await simpleParser(smtp.accepted[0]?.raw ?? "");
  expect(new Set(mail.text?.match(/\/s\/[\w-]{22}/g)).size).toBe(1);
  expect(mail.text).toContain("Luis");
});

test("once the wave is closed nothing more of it is mailed", async () => {
  await story.addPeople(families(15));
  const { campaignId } = await inviteAll();
  await story.db(({ db }) => db.wave.updateMany({ data: { closedAt: new Date() } }));
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(0);
  expect(await statesOf(story, campaignId)).toEqual({ cancelled: 15 });
});

test("an address that is none fails alone", async () => {
  await story.addPeople([{ email: "a@x.test, b@y.test" }, { email: "good@home.test" }]);
  const { campaignId } = await inviteAll();
  await sending.send(story, campaignId);
  expect(recipients()).toEqual(["good@home.test"]);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, failed: 1 });
});

test("a sender asked to stop finishes what it has begun and leaves the rest queued", async () => {
  await story.addPeople(families(80));
  const { campaignId } = await inviteAll();
  script = (stage) => {
    if (stage === "dot" && smtp.accepted.length === 20) sending.stopNow();
    return undefined;
  };
  await sending.send(story, campaignId);
  const { sent = 0, queued = 0, ...others } = await statesOf(story, campaignId);
  expect(others).toEqual({});
  expect(sent).toBe(smtp.accepted.length);
  expect(sent + queued).toBe(80);
  expect(sent).toBeLessThan(40);
});
