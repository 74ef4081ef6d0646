import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ingestBounce, takeBounceFile } from "~/campaigns/bounces/take-bounce.server";
import { bounceAddress } from "~/mail/verp";
import { letter, report } from "../../../unit/mail/bounces/letters";
import { families, newStory, type Story } from "../story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const verp = { base: "bounce@voice.test", secret: "l".repeat(40) };

let story: Story;
let delivery: { id: string; email: string };

beforeEach(async () => {
  story = await newStory();
  await story.addPeople(families(1));
  const { campaignId } = await story.invite(await story.addWave());
  await story.db(({ db }) =>
    db.delivery.updateMany({
      data: { state: "sent", startedAt: new Date(), settledAt: new Date() },
    }),
  );
  const [first] = await story.deliveries(campaignId);
  if (!first) throw new Error("no delivery");
  delivery = first;
});
afterEach(() => story.close());

const signed = (id = delivery.id) => bounceAddress(verp.base, id, verp.secret);
const ingest = (bytes: Uint8Array, to: string | null = signed()) =>
  ingestBounce(bytes, to, verp, story.services);
const address = () => story.db(({ db }) => db.mailAddress.findFirstOrThrow());
const row = () => story.db(({ db }) => db.delivery.findFirstOrThrow());
const bounces = () => story.db(({ db }) => db.bounce.count());

let messages = 0;
/** A message as servers make them: each with an id of its own. */
function withId(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`Message-ID: <${++messages}@mx.example>\r\n`), bytes]);
}
const gone = () => withId(report({ status: "5.1.1", diagnostic: "550 5.1.1 User unknown" }));
const full = () => withId(report({ status: "5.2.2", diagnostic: "552 5.2.2 Mailbox full" }));

test("a hard bounce marks mail and address, with the reason and the server's words", async () => {
  expect(await ingest(gone())).toMatchObject({ done: "recorded", effect: "gone" });
  expect((await row()).bouncedAt).not.toBeNull();
  expect(await address()).toMatchObject({
    bouncedAt: expect.any(Date),
    bounceReason: "no_user",
    bounceWords: "550 5.1.1 User unknown",
    unsubscribedAt: null,
  });
});

test("no later campaign mails an address that bounced", async () => {
  await ingest(gone());
  const { campaignId, recipients } = await story.invite(await story.addWave());
  expect(recipients).toBe(0);
  expect(await story.deliveries(campaignId)).toMatchObject([
    { state: "skipped", reply: "bounced" },
  ]);
});

test("the same message twice is one bounce, by whichever server it comes", async () => {
  const bytes = full();
  await ingest(bytes);
  const again = Buffer.concat([Buffer.from("Received: from elsewhere\r\n"), bytes]);
  expect(await ingest(again)).toMatchObject({ done: "known" });
  expect(await bounces()).toBe(1);
});

test("a soft bounce marks the mail and leaves the address", async () => {
  expect(await ingest(full())).toMatchObject({ done: "recorded", effect: "soft" });
  expect((await row()).bouncedAt).not.toBeNull();
  expect((await address()).bouncedAt).toBeNull();
});

test("a mail that is only late has not bounced", async () => {
  const late = withId(report({ action: "delayed", status: "4.4.1" }));
  expect(await ingest(late)).toMatchObject({ done: "recorded", effect: "delayed" });
  expect((await row()).bouncedAt).toBeNull();
});

test("a mail of unknown fate that comes back has evidently been sent", async () => {
  await story.db(({ db }) =>
    db.delivery.updateMany({ data: { state: "unknown", settledAt: null } }),
  );
  await ingest(full());
  expect(await row()).toMatchObject({ state: "sent", settledAt: expect.any(Date) });
});

test("a complaint stops all mail to the address and says so", async () => {
  const complaint = letter(
    ['Content-Type: multipart/report; report-type=feedback-report; boundary="b"'],
    "--b\n\nUnwanted.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n--b--\n",
  );
  expect(await ingest(withId(complaint))).toMatchObject({ done: "recorded", effect: "complaint" });
  expect(await address()).toMatchObject({
    unsubscribedAt: expect.any(Date),
    complainedAt: expect.any(Date),
    bouncedAt: null,
  });
});

test("an automatic reply is recorded as nothing and answered by nobody", async () => {
  const reply = letter(["From: family0@home.test", "Subject: Automatic reply: Survey"], "Away.");
  expect(await ingest(withId(reply))).toMatchObject({ done: "nothing" });
  expect(await bounces()).toBe(0);
});

test.each([
  ["unsigned", () => "bounce@voice.test"],
  ["of another server", () => signed().replace("voice.test", "other.test")],
  ["with a forged signature", () => bounceAddress(verp.base, delivery.id, "another secret")],
  [
    "with another delivery's signature",
    () => `bounce+${delivery.id.replaceAll("-", "")}0000000000000000@voice.test`,
  ],
])("a bounce to an address %s changes nothing", async (_name, to) => {
  expect(await ingest(gone(), to())).toMatchObject({ done: "unsigned" });
  expect((await address()).bouncedAt).toBeNull();
});

test("a forged bounce from the right sender changes nothing", async () => {
  const forged = Buffer.concat([
    Buffer.from(`From: MAILER-DAEMON@home.test\r\nTo: bounce@voice.test\r\n`),
    gone(),
  ]);
  expect(await ingest(forged, null)).toMatchObject({ done: "unsigned" });
  expect(await bounces()).toBe(0);
});

test("the pipe may tell the recipient in a header instead", async () => {
  const bytes = Buffer.concat([Buffer.from(`Delivered-To: ${signed()}\r\n`), gone()]);
  expect(await ingest(bytes, null)).toMatchObject({ done: "recorded" });
});

test("a mail that there is not any more is ignored", async () => {
  const other = signed("00000000-0000-4000-8000-000000000000");
  expect(await ingest(gone(), other)).toMatchObject({ done: "elsewhere" });
});

test("who knows one mail's address cannot fill the database", async () => {
  for (let n = 0; n < 25; n++) await ingest(full());
  expect(await bounces()).toBe(20);
});

test("what bounced before somebody had the address tried again does not mark it anew", async () => {
  await story.db(({ db }) =>
    db.mailAddress.updateMany({ data: { triedAt: new Date(Date.now() + 1000) } }),
  );
  await ingest(gone());
  expect((await address()).bouncedAt).toBeNull();
});

test("a file that staff hand in is known by the message it returns, in their own district only", async () => {
  const returned = withId(
    Buffer.from(
      Buffer.from(report({ status: "5.1.1" }))
        .toString()
        .replace(
          "Subject: A survey",
          `Message-ID: <${delivery.id}@voice.test>\r\nSubject: A survey`,
        ),
    ),
  );
  const other = await newStory();
  try {
    expect(await takeBounceFile(other.caller, returned, verp)).toMatchObject({ done: "elsewhere" });
  } finally {
    await other.close();
  }
  expect(await takeBounceFile(story.caller, returned, null)).toMatchObject({
    done: "recorded",
    email: delivery.email,
  });
  expect((await address()).bouncedAt).not.toBeNull();
});
