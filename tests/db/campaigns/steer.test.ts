import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cancelCampaign } from "~/campaigns/cancel-campaign.server";
import { checkLedger } from "~/campaigns/check-ledger.server";
import { pauseAllMail } from "~/campaigns/pause-all-mail.server";
import { pauseCampaign } from "~/campaigns/pause-campaign.server";
import { requeueCampaigns } from "~/campaigns/requeue-campaigns.server";
import { resumeCampaign } from "~/campaigns/resume-campaign.server";
import { resumeMail } from "~/campaigns/resume-mail.server";
import { withClient } from "../../../server/database/client";
import { type SmtpDouble, type SmtpScript, startSmtp } from "../../support/smtp";
import { sendingTo, statesOf } from "./sending";
import { families, newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
let smtp: SmtpDouble;
let script: SmtpScript;
let sending: ReturnType<typeof sendingTo>;
let campaignId: string;

beforeEach(async () => {
  script = () => undefined;
  story = await newStory();
  smtp = await startSmtp((stage, recipient) => script(stage, recipient));
  sending = sendingTo(smtp);
  await story.addPeople(families(50));
  ({ campaignId } = await story.invite(await story.addWave()));
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

async function queuedJobs(): Promise<number> {
  return withClient(story.ownerUrl, async (owner) => {
    const { rows } = await owner.query("SELECT count(*)::int AS count FROM graphile_worker.jobs");
    return rows[0].count;
  });
}

/** Does `act` once ten mails have arrived, while others are on their way. */
function afterTen(act: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    script = (stage) => {
      if (stage === "dot" && smtp.accepted.length === 10) act().then(resolve, reject);
      return stage === "dot" ? { delay: 30 } : undefined;
    };
  });
}

test("a pause stops a sender that is at it, and a resumed campaign sends the rest once", async () => {
  const paused = afterTen(() => pauseCampaign(story.caller, campaignId));
  await sending.send(story, campaignId);
  expect(await paused).toEqual({ ok: true });
  expect(smtp.accepted.length).toBeLessThan(50);
  await sending.send(story, campaignId);
  expect(smtp.accepted.length).toBeLessThan(50);
  expect(await resumeCampaign(story.caller, campaignId)).toEqual({ ok: true });
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 50 });
  expect(smtp.accepted).toHaveLength(50);
});

test("cancelling ends what is not handed over, and cannot be taken back", async () => {
  const cancelled = afterTen(() => cancelCampaign(story.caller, campaignId));
  await sending.send(story, campaignId);
  expect(await cancelled).toEqual({ ok: true });
  const { sent = 0, cancelled: left = 0, ...others } = await statesOf(story, campaignId);
  expect(others).toEqual({});
  expect(sent).toBe(smtp.accepted.length);
  expect(sent + left).toBe(50);
  const again = await resumeCampaign(story.caller, campaignId);
  expect(again).toEqual({ ok: false, reason: "not_paused" });
});

test("a mail put off while its campaign is cancelled is cancelled too", async () => {
  script = (stage) => (stage === "rcpt" ? { reply: 451 } : undefined);
  await sending.send(story, campaignId);
  await story.db(({ db }) => db.campaign.updateMany({ data: { state: "cancelled" } }));
  await requeueCampaigns(story.caller, new Date());
  expect(await statesOf(story, campaignId)).toEqual({ cancelled: 50 });
});

test("another district cannot steer a campaign", async () => {
  const stranger = { ...story.caller, districtId: crypto.randomUUID() };
  const refused = { ok: false, reason: "no_such_campaign" };
  expect(await cancelCampaign(stranger, campaignId)).toEqual(refused);
});

test("after a restore nothing is sent until an admin resumes, and the queue is kept", async () => {
  await pauseAllMail(story.services.database);
  await sending.send(story, campaignId);
  await requeueCampaigns(story.caller, new Date());
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(0);
  expect(await checkLedger(story.caller)).toMatchObject({ queued: 50, undecided: 0 });
  expect(await resumeMail(story.caller)).toBe(true);
  expect(await resumeMail(story.caller)).toBe(false);
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(50);
});

test("a change and its job are one: inviting queues one job, and so does everything later", async () => {
  expect(await queuedJobs()).toBe(1);
  await requeueCampaigns(story.caller, new Date());
  await pauseCampaign(story.caller, campaignId);
  await resumeCampaign(story.caller, campaignId);
  expect(await queuedJobs()).toBe(1);
});
