import { afterEach, beforeEach, expect, test } from "vitest";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { statesOf } from "./sending";
import { families, newStory, type Story } from "./story";
import { until, workerProcesses } from "./worker-process";

const CONCURRENCY = 10;

let story: Story;
let smtp: SmtpDouble;
let workers: ReturnType<typeof workerProcesses>;

beforeEach(async () => {
  story = await newStory();
  smtp = await startSmtp((stage) => (stage === "dot" ? { delay: 40 } : undefined));
  workers = workerProcesses(story, smtp.url);
});
afterEach(async () => {
  await workers.close();
  await smtp.close();
  await story.close();
});

async function isDone(campaignId: string) {
  const campaign = await story.db(({ db }) =>
    db.campaign.findFirstOrThrow({ where: { id: campaignId } }),
  );
  return campaign.state === "done";
}

test("a worker killed three times mails nobody twice and loses nobody", {
  timeout: 180_000,
}, async () => {
  await story.addPeople(families(200));
  const { campaignId } = await story.invite(await story.addWave());
  for (const accepted of [40, 90, 140]) {
    const worker = await workers.start();
    await until(() => smtp.accepted.length >= accepted);
    await workers.end(worker, "SIGKILL");
  }
  await workers.start();
  await until(() => isDone(campaignId));

  const received = smtp.accepted.map(({ to }) => to);
  expect(new Set(received).size).toBe(received.length);
  const deliveries = await story.deliveries(campaignId);
  const unknown = deliveries.filter(({ state }) => state === "unknown");
  const told = new Set([...received, ...unknown.map(({ email }) => email)]);
  expect(told.size).toBe(200);
  expect(unknown.length).toBeLessThanOrEqual(3 * CONCURRENCY);
  const { sent = 0, unknown: parked = 0, ...others } = await statesOf(story, campaignId);
  expect(others).toEqual({});
  expect(sent + parked).toBe(200);
  expect(unknown.every(({ settledAt }) => settledAt === null)).toBe(true);
});

test("a worker asked to stop leaves nothing unknown, and the next one goes on", {
  timeout: 120_000,
}, async () => {
  await story.addPeople(families(120));
  const { campaignId } = await story.invite(await story.addWave());
  const worker = await workers.start();
  await until(() => smtp.accepted.length >= 30);
  expect(await workers.end(worker, "SIGTERM")).toBeLessThan(10_000);
  const { sent = 0, queued = 0, ...others } = await statesOf(story, campaignId);
  expect(others).toEqual({});
  expect(sent + queued).toBe(120);
  await workers.start();
  await until(() => isDone(campaignId));
  expect(smtp.accepted).toHaveLength(120);
});
