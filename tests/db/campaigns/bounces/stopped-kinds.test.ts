import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setStopped } from "~/campaigns/address.db.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { type SmtpDouble, type SmtpScript, startSmtp } from "../../../support/smtp";
import { sendingTo, statesOf } from "../sending";
import { asking, families, newStory, type Story } from "../story";

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
  await story.addPeople(families(2));
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

const stop = (kind: "reminder" | "report" | "plan") =>
  story.db(async (scope) => {
    const { id } = await scope.db.mailAddress.findFirstOrThrow({
      where: { email: "family0@home.test" },
    });
    await setStopped(scope, id, [kind], true);
  });
const addresses = () =>
  story.db(({ db }) => db.mailAddress.findMany({ orderBy: { email: "asc" } }));

test("a kind that was stopped is not mailed, and another is", async () => {
  const waveId = await story.addWave();
  const { campaignId } = await story.invite(waveId);
  await stop("report");
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 2 });
  await stop("reminder");
  const reminded = await remindWave(story.caller, waveId, asking, story.services);
  expect(reminded).toMatchObject({ ok: true, recipients: 1 });
});

test("a kind that is stopped after queueing is looked at in the moment of sending", async () => {
  const waveId = await story.addWave();
  const first = await story.invite(waveId);
  await sending.send(story, first.campaignId);
  const reminded = await remindWave(story.caller, waveId, asking, story.services);
  if (!reminded.ok) throw new Error(reminded.reason);
  await stop("reminder");
  await sending.send(story, reminded.campaignId);
  expect(await statesOf(story, reminded.campaignId)).toEqual({ sent: 1, skipped: 1 });
});

test("an address that the receiving server calls unknown is marked at once, another refusal is not", async () => {
  script = (stage, recipient) => {
    if (stage !== "rcpt") return undefined;
    const text = recipient.startsWith("family0") ? "5.1.1 User unknown" : "5.7.1 Blocked";
    return { reply: 550, text };
  };
  const { campaignId } = await story.invite(await story.addWave());
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ failed: 2 });
  expect(await addresses()).toMatchObject([
    { bouncedAt: expect.any(Date), bounceReason: "no_user" },
    { bouncedAt: null, bounceReason: null },
  ]);
});
