import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Hands } from "~/campaigns/hands";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import { sendingBy, statesOf } from "./sending";
import { families, newStory, type Story } from "./story";

let story: Story;
let campaignId: string;
let dataDir: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "full-circle-in-hand-"));
  story = await newStory();
  await story.addPeople(families(20));
  ({ campaignId } = await story.invite(await story.addWave()));
});
afterEach(async () => {
  await story.close();
  rmSync(dataDir, { recursive: true });
});

/** Sends all, with two connections and six in hand; how many were in hand at once. */
async function mostInHand(folder: string): Promise<number> {
  let most = 0;
  const send = async () => {
    const { sending = 0 } = await statesOf(story, campaignId);
    most = Math.max(most, sending);
    return { state: "sent" as const, reply: "250 taken" };
  };
  const services = { ...story.services, env: { ...story.services.env, DATA_DIR: folder } };
  const by = sendingBy({ send, close: async () => undefined });
  const payload = { districtId: story.districtId, campaignId };
  await sendCampaign(payload, { services, ...by, hands: new Hands(2, 6) });
  expect(await statesOf(story, campaignId)).toEqual({ sent: 20 });
  return most;
}

test("with a recording more are in hand than there are connections", async () => {
  expect(await mostInHand(dataDir)).toBe(6);
});

test("where nothing can be written down, none waits in hand: all of them could be unknown", async () => {
  expect(await mostInHand(join(dataDir, "not", "there"))).toBe(2);
});
