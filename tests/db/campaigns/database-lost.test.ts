import { afterEach, beforeEach, expect, test, vi } from "vitest";
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

beforeEach(async () => {
  script = () => undefined;
  story = await newStory();
  smtp = await startSmtp((stage, recipient) => script(stage, recipient));
  sending = sendingTo(smtp);
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

test("a database that goes away while mails fly loses no outcome", async () => {
  await story.addPeople(families(60));
  const { campaignId } = await story.invite(await story.addWave());
  let cut: Promise<unknown> | undefined;
  script = (stage) => {
    if (stage === "dot" && smtp.accepted.length === 20) cut ??= cutConnections();
    return stage === "dot" ? { delay: 20 } : undefined;
  };
  await expect(sending.send(story, campaignId)).rejects.toThrow();
  await cut;
  const { sent = 0, queued = 0, ...others } = await statesOf(story, campaignId);
  expect(others).toEqual({});
  expect(sent).toBe(smtp.accepted.length);
  await sending.send(story, campaignId);
  expect(smtp.accepted).toHaveLength(sent + queued);
  expect(new Set(smtp.accepted.map(({ to }) => to)).size).toBe(60);
});

test("a statement that fails while its connection lives loses no outcome either", async () => {
  await story.addPeople(families(60));
  const { campaignId } = await story.invite(await story.addWave());
  let broken: Promise<unknown> | undefined;
  script = (stage) => {
    if (stage === "dot" && smtp.accepted.length === 20) broken ??= renameForAMoment();
    return stage === "dot" ? { delay: 20 } : undefined;
  };
  await expect(sending.send(story, campaignId)).rejects.toThrow("does not exist");
  await broken;
  const { sent = 0, queued = 0, ...others } = await statesOf(story, campaignId);
  expect(others).toEqual({});
  expect(sent).toBe(smtp.accepted.length);
  expect(sent + queued).toBe(60);
});

function renameForAMoment() {
  return withClient(story.ownerUrl, async (owner) => {
    await owner.query("ALTER TABLE delivery RENAME COLUMN reply TO renamed");
    await new Promise((resolve) => setTimeout(resolve, 700));
    await owner.query("ALTER TABLE delivery RENAME COLUMN renamed TO reply");
  });
}

function cutConnections() {
  return withClient(story.ownerUrl, (owner) =>
    owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  );
}
