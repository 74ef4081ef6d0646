import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Hands } from "~/campaigns/hands";
import { recoverFlights } from "~/campaigns/recover-flights.server";
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
let dataDir: string;
let one: ReturnType<typeof sendingTo>;
let other: ReturnType<typeof sendingTo>;

beforeEach(async () => {
  story = await newStory();
  dataDir = mkdtempSync(join(tmpdir(), "full-circle-taken-over-"));
  story.services.env.DATA_DIR = dataDir;
  smtp = await startSmtp((stage) => (stage === "dot" ? { delay: 300 } : undefined));
  one = sendingTo(smtp);
  other = sendingTo(smtp);
});
afterEach(async () => {
  await Promise.all([one.close(), other.close()]);
  await smtp.close();
  await story.close();
  rmSync(dataDir, { recursive: true });
});

test("a sender that lost its session and lives sends nothing that another has taken over", async () => {
  await story.addPeople(families(80));
  const { campaignId } = await story.invite(await story.addWave());
  const payload = { districtId: story.districtId, campaignId };
  const send = (by: typeof one) =>
    sendCampaign(payload, { services: story.services, ...by, hands: new Hands(10, 30) });
  const lost = expect(send(one)).rejects.toThrow("connection");
  await expect.poll(() => smtp.accepted.length, { timeout: 20_000 }).toBeGreaterThan(0);
  await cutConnections();
  await expect.poll(recover).toBeGreaterThan(0);
  const { sending, unknown = 0 } = await statesOf(story, campaignId);
  expect(sending).toBeUndefined();
  expect(unknown).toBeLessThanOrEqual(10);
  await send(other);
  await lost;
  await send(other);
  expect(smtp.accepted).toHaveLength(80);
  expect(new Set(smtp.accepted.map(({ to }) => to)).size).toBe(80);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 80 });
});

async function recover(): Promise<number> {
  await recoverFlights(story.services);
  return (await requeueCampaigns(story.caller, new Date())).parked;
}

const cutConnections = () =>
  withClient(story.ownerUrl, (owner) =>
    owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  );
