import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bounceAddress } from "~/mail/verp";
import { report } from "../../../unit/mail/bounces/letters";
import { families, newStory, type Story } from "../story";

vi.setConfig({ testTimeout: 120_000 });

let story: Story;
beforeEach(async () => {
  story = await newStory();
});
afterEach(() => story.close());

/** The command as a mail server runs it: a process of its own, beside whatever else runs. */
async function pipe(to: string, message: Uint8Array) {
  const child = spawn(
    process.execPath,
    ["server/run.mjs", "cli", "bounce", "ingest", `--to=${to}`, "--json"],
    {
      env: {
        ...process.env,
        DATABASE_URL: story.ownerUrl,
        LINK_SECRET: story.services.secrets.link,
        SESSION_SECRET: story.services.secrets.session,
        BOUNCE_ADDRESS: "bounce@voice.test",
      },
    },
  );
  child.stdin.end(message);
  const [stdout, stderr, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on("close", resolve)),
  ]);
  return { stdout, stderr, exit };
}

test("a mail server's pipe marks an address, and a forged message is ignored with a word on stderr", async () => {
  await story.addPeople(families(1));
  const { campaignId } = await story.invite(await story.addWave());
  await story.db(({ db }) =>
    db.delivery.updateMany({ data: { state: "sent", startedAt: new Date() } }),
  );
  const [delivery] = await story.deliveries(campaignId);
  const bounced = report({ status: "5.1.1", diagnostic: "550 5.1.1 User unknown" });
  const isBad = async () =>
    (await story.db(({ db }) => db.mailAddress.findFirstOrThrow())).bouncedAt !== null;

  const forged = await pipe(bounceAddress("bounce@voice.test", delivery?.id ?? "", "x"), bounced);
  expect(forged).toMatchObject({ exit: 0, stderr: expect.stringContaining("Ignored") });
  expect(JSON.parse(forged.stdout)).toEqual({ kind: "hard", done: "unsigned", effect: null });
  expect(await isBad()).toBe(false);

  const signed = bounceAddress(
    "bounce@voice.test",
    delivery?.id ?? "",
    story.services.secrets.link,
  );
  const taken = await pipe(signed, bounced);
  expect(taken).toMatchObject({ exit: 0, stderr: "" });
  expect(JSON.parse(taken.stdout)).toEqual({ kind: "hard", done: "recorded", effect: "gone" });
  expect(await isBad()).toBe(true);
});
