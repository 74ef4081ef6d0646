import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DOMAIN_TURN, DomainPace } from "~/campaigns/domain-pace";
import { Hands } from "~/campaigns/hands";
import { requeueCampaigns } from "~/campaigns/requeue-campaigns.server";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import { withClient } from "../../../server/database/client";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { sendingTo, statesOf } from "./sending";
import { families, newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
let smtp: SmtpDouble;
let sending: ReturnType<typeof sendingTo>;
/** Moved on by each mail that arrives, where a test says so. */
let now: Date;
let perMail: number;

beforeEach(async () => {
  story = await newStory();
  now = new Date("2026-11-28T18:00:00Z");
  perMail = 0;
  story.services.clock = () => now;
  smtp = await startSmtp((stage) => {
    if (stage === "dot") now = new Date(now.getTime() + perMail);
    return undefined;
  });
  sending = sendingTo(smtp);
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

const district = (data: { quietFrom?: number; quietUntil?: number; domainPerMinute?: number }) =>
  story.db(({ db }) => db.district.updateMany({ data }));

async function invite(count: number) {
  await story.addPeople(families(count));
  return (await story.invite(await story.addWave())).campaignId;
}

/** When the campaign's next job runs. */
const nextRun = () =>
  withClient(story.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ run_at: Date }>("SELECT run_at FROM graphile_worker.jobs");
    return rows.map(({ run_at }) => run_at.toISOString());
  });

test("in quiet hours nothing leaves, and it goes on when they are over", async () => {
  await district({ quietFrom: 21, quietUntil: 7 });
  const campaignId = await invite(5);
  now = new Date("2026-11-29T04:00:00Z");
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(0);
  expect(await statesOf(story, campaignId)).toEqual({ queued: 5 });
  expect(await nextRun()).toEqual(["2026-11-29T13:00:00.000Z"]);
  expect((await requeueCampaigns(story.caller, now)).queued).toBe(0);
  now = new Date("2026-11-29T13:00:00Z");
  expect((await requeueCampaigns(story.caller, now)).queued).toBe(1);
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 5 });
});

test("a long mailing stops where quiet hours begin, with nothing left in its hands", async () => {
  await district({ quietFrom: 21, quietUntil: 7 });
  const campaignId = await invite(120);
  now = new Date("2026-11-29T02:59:00Z");
  perMail = 2000;
  await sending.send(story, campaignId);
  const { sent = 0, queued = 0, ...others } = await statesOf(story, campaignId);
  expect(others).toEqual({});
  expect(sent).toBe(smtp.accepted.length);
  expect(sent).toBeGreaterThanOrEqual(30);
  expect(sent).toBeLessThanOrEqual(40);
  expect(sent + queued).toBe(120);
});

test("a slow domain gets so many a minute while all others get their mail at once", async () => {
  await district({ domainPerMinute: 60 });
  const slow = Array.from({ length: 30 }, (_, at) => ({ email: `p${at}@slow.test` }));
  await story.addPeople(slow);
  const others = Array.from({ length: 30 }, (_, at) => ({ email: `p@own${at}.test` }));
  await story.addPeople(others);
  const { campaignId } = await story.invite(await story.addWave());
  await sending.send(story, campaignId);
  const to = smtp.accepted.map((mail) => mail.to);
  expect(to.filter((email) => email.endsWith("@slow.test"))).toHaveLength(1);
  expect(to.filter((email) => !email.endsWith("@slow.test"))).toHaveLength(30);
  const waiting = (await story.deliveries(campaignId)).filter(({ state }) => state === "queued");
  expect(waiting.every(({ reply, attempts }) => reply === DOMAIN_TURN && attempts === 0)).toBe(
    true,
  );
  const moments = waiting.map(({ nextAttemptAt }) => nextAttemptAt.getTime());
  expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(25_000);
});

test("a promised moment is kept, also by another worker; one long gone is promised anew", async () => {
  await district({ domainPerMinute: 1 });
  await story.addPeople([1, 2, 3].map((at) => ({ email: `p${at}@slow.test` })));
  const { campaignId } = await story.invite(await story.addWave());
  const pace = new DomainPace();
  const payload = { districtId: story.districtId, campaignId };
  const hands = new Hands(10);
  const work = () => sendCampaign(payload, { services: story.services, ...sending, hands, pace });
  await work();
  expect(smtp.accepted).toHaveLength(1);
  const moveTo = (at: Date) =>
    story.db(({ db }) =>
      db.delivery.updateMany({ where: { state: "queued" }, data: { nextAttemptAt: at } }),
    );
  await moveTo(new Date(Date.now() - 3_600_000));
  await work();
  expect(smtp.accepted).toHaveLength(1);
  await moveTo(new Date());
  await work();
  expect(smtp.accepted).toHaveLength(3);
});

test("a mailing with a time of its own waits for it", async () => {
  const campaignId = await invite(3);
  const startAt = (startsAt: Date) =>
    story.db(({ db }) => db.campaign.updateMany({ data: { startsAt } }));
  await startAt(new Date(Date.now() + 3_600_000));
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(0);
  expect((await requeueCampaigns(story.caller, now)).queued).toBe(0);
  await startAt(new Date(Date.now() - 1000));
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(3);
});
