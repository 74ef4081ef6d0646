import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type FlightRecorder,
  flightsFolder,
  openFlightRecorder,
} from "~/campaigns/flight-recorder.server";
import { leaveUnknownMail } from "~/campaigns/leave-unknown.server";
import { type Ledger, openLedger } from "~/campaigns/ledger.db.server";
import { recoverFlights } from "~/campaigns/recover-flights.server";
import { requeueCampaigns } from "~/campaigns/requeue-campaigns.server";
import { statesOf } from "./sending";
import { families, newStory, type Story } from "./story";

let story: Story;
let dataDir: string;
let folder: string;
let campaignId: string;
let ledger: Ledger;
let recorder: FlightRecorder;

/** A sender took three mails: one ended, one is at its dot, one is not there yet; a fourth is still to be taken. */
beforeEach(async () => {
  story = await newStory();
  dataDir = mkdtempSync(join(tmpdir(), "full-circle-flights-"));
  folder = flightsFolder({ DATA_DIR: dataDir });
  await story.addPeople(families(4));
  ({ campaignId } = await story.invite(await story.addWave()));
  const key = { districtId: story.districtId, campaignId, senderId: randomUUID() };
  ledger = await openLedger(story.services.database, key);
  const { claims, at } = await ledger.exchange([], 3);
  const [ended = "", atDot = ""] = claims.map(({ id }) => id);
  recorder = openFlightRecorder(folder, key);
  recorder.took(
    claims.map(({ id }) => id),
    at,
  );
  recorder.reachesDot(ended);
  recorder.reachesDot(atDot);
  recorder.ended({ id: ended, state: "sent", reply: "250 ok", counts: true, waitMs: 0 });
});
afterEach(async () => {
  recorder.close(false);
  await story.close();
  rmSync(dataDir, { recursive: true });
});

const recover = () => {
  const { services } = story;
  return recoverFlights({ ...services, env: { ...services.env, DATA_DIR: dataDir } });
};

/** As if it had been written before the machine started anew, or on another. */
function becomeOfAnotherRun() {
  const file = join(folder, readdirSync(folder)[0] ?? "");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"boot":"[^"]*/, '"boot":"another'));
}

/** The session is gone a moment after it was closed. */
async function untilParked() {
  await expect
    .poll(async () => (await requeueCampaigns(story.caller, new Date())).parked)
    .toBeGreaterThan(0);
}

test("of a dead sender's mails only that at its final dot stays unknown", async () => {
  ledger.close();
  await expect
    .poll(async () => {
      await recover();
      return readdirSync(folder);
    })
    .toEqual([]);
  expect((await requeueCampaigns(story.caller, new Date())).parked).toBe(1);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, unknown: 1, queued: 2 });
});

test("what was taken for unknown meanwhile is settled all the same", async () => {
  ledger.close();
  await untilParked();
  expect(await statesOf(story, campaignId)).toEqual({ unknown: 3, queued: 1 });
  await recover();
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, unknown: 1, queued: 2 });
});

test("what it was given and did not learn of any more goes out again", async () => {
  await ledger.exchange([], 10);
  ledger.close();
  await untilParked();
  expect(await statesOf(story, campaignId)).toEqual({ unknown: 4 });
  await recover();
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, unknown: 1, queued: 2 });
});

test("in a database that was put back, what it had recorded is not taken for what it did not learn of", async () => {
  ledger.close();
  await untilParked();
  const file = join(folder, readdirSync(folder)[0] ?? "");
  const [head = "", took = ""] = readFileSync(file, "utf8").split("\n");
  const others = took.replace(/\[.*\]/, `["${randomUUID()}"]`);
  writeFileSync(file, `${head}\n${others}\n`);
  await recover();
  expect(await statesOf(story, campaignId)).toEqual({ unknown: 3, queued: 1 });
});

test.each(["this", "another"])(
  "a living sender and its recording are left alone, of %s run of the machine",
  async (run) => {
    if (run === "another") becomeOfAnotherRun();
    await recover();
    expect(await statesOf(story, campaignId)).toEqual({ sending: 3, queued: 1 });
    expect(readdirSync(folder)).toHaveLength(1);
    ledger.close();
  },
);

test("what another run of the machine left is not believed", async () => {
  ledger.close();
  becomeOfAnotherRun();
  await untilParked();
  await recover();
  expect(await statesOf(story, campaignId)).toEqual({ unknown: 3, queued: 1 });
  expect(readdirSync(folder)).toEqual([]);
});

test("what somebody has decided meanwhile stays as decided", async () => {
  ledger.close();
  await untilParked();
  for (const { id } of await story.deliveries(campaignId)) await leaveUnknownMail(story.caller, id);
  await recover();
  expect(await statesOf(story, campaignId)).toEqual({ unknown: 3, queued: 1 });
});

test("several that recover at once do it once", async () => {
  ledger.close();
  await untilParked();
  await Promise.all([recover(), recover(), recover()]);
  await recover();
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, unknown: 1, queued: 2 });
});
