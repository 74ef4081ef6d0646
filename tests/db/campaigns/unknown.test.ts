import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getCampaignStatus } from "~/campaigns/get-campaign-status.server";
import { leaveUnknownMail } from "~/campaigns/leave-unknown.server";
import { openLedger } from "~/campaigns/ledger.db.server";
import { requeueCampaigns } from "~/campaigns/requeue-campaigns.server";
import { sendUnknownAgain } from "~/campaigns/send-unknown-again.server";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { sendingTo, statesOf } from "./sending";
import { newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
let smtp: SmtpDouble;
let sending: ReturnType<typeof sendingTo>;
let waveId: string;
let campaignId: string;

/** A sender took the one mail there is, and its connection to the database is gone. */
beforeEach(async () => {
  story = await newStory();
  smtp = await startSmtp();
  sending = sendingTo(smtp);
  await story.addPeople([{ email: "lost@home.test" }]);
  waveId = await story.addWave();
  ({ campaignId } = await story.invite(waveId));
  const ledger = await openLedger(story.services.database, senderKey());
  await ledger.exchange([], 10);
  ledger.close();
  await expect.poll(() => requeueCampaigns(story.caller, new Date())).toMatchObject({ parked: 1 });
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

const senderKey = () => ({ districtId: story.districtId, campaignId, senderId: randomUUID() });

async function theDelivery() {
  const [delivery] = await story.deliveries(campaignId);
  if (!delivery) throw new Error("no delivery");
  return delivery;
}

test("what a dead sender held becomes unknown, is listed, and is not sent again by itself", async () => {
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(0);
  const status = await getCampaignStatus(story.caller, { waveId });
  expect(status.unknown).toEqual([{ email: "lost@home.test" }]);
  expect(status.counts).toEqual({
    ...{ queued: 0, sending: 0, sent: 0, deferred: 0, failed: 0, skipped: 0, cancelled: 0 },
    unknown: 1,
  });
});

test("what a living sender holds is left alone", async () => {
  await sendUnknownAgain(story.caller, (await theDelivery()).id);
  const ledger = await openLedger(story.services.database, senderKey());
  await ledger.exchange([], 10);
  expect(await requeueCampaigns(story.caller, new Date())).toEqual({ parked: 0, queued: 0 });
  expect(await statesOf(story, campaignId)).toEqual({ sending: 1 });
  ledger.close();
});

test("a person may have it sent again: once, however often they press", async () => {
  const { id } = await theDelivery();
  const presses = await Promise.all([1, 2, 3].map(() => sendUnknownAgain(story.caller, id)));
  expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(1);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1 });
});

test("who has answered by then has evidently had the mail: nothing is sent, and nothing shows it", async () => {
  const { id } = await theDelivery();
  await story.answer(waveId, "lost@home.test");
  await sendUnknownAgain(story.caller, id);
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(0);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1 });
});

test("a person may leave it: it stays unknown and is not asked about again", async () => {
  const { id } = await theDelivery();
  expect(await leaveUnknownMail(story.caller, id)).toEqual({ ok: true, campaignId });
  expect(await leaveUnknownMail(story.caller, id)).toEqual({ ok: false, reason: "decided" });
  expect(await sendUnknownAgain(story.caller, id)).toEqual({ ok: false, reason: "decided" });
  expect(await statesOf(story, campaignId)).toEqual({ unknown: 1 });
});

test("the sender's own knowledge settles a mail that was taken for lost", async () => {
  const key = senderKey();
  await sendUnknownAgain(story.caller, (await theDelivery()).id);
  const ledger = await openLedger(story.services.database, key);
  const { claims } = await ledger.exchange([], 10);
  await story.db(({ db }) => db.delivery.updateMany({ data: { state: "unknown" } }));
  const settled = {
    id: claims[0]?.id ?? "",
    state: "sent",
    reply: "250 ok",
    counts: true,
    waitMs: 0,
  };
  await ledger.exchange([{ ...settled, state: "sent" }], 0);
  ledger.close();
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1 });
});

test("what is decided is in the record", async () => {
  await leaveUnknownMail(story.caller, (await theDelivery()).id);
  const entries = await story.db(({ db }) => db.auditEntry.findMany({ orderBy: { at: "asc" } }));
  expect(entries.map(({ action }) => action)).toEqual(["wave.invite", "delivery.leave"]);
});
