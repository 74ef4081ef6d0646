import { beforeEach, describe, expect, test } from "vitest";
import { requeueSingleMails, sendSingleMail } from "~/campaigns/single-mail/send-single.server";
import type { Mailer } from "~/mail/mailer";
import type { OutgoingMail } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import { changePledge } from "~/partnerships/pledges/change-pledge.server";
import { deleteUnconfirmedOffers } from "~/partnerships/pledges/delete-unconfirmed.server";
import { pledgeToken } from "~/partnerships/pledges/make-pledge.server";
import { queuePledgeMail } from "~/partnerships/pledges/queue-mail.server";
import { pledgeMails } from "~/partnerships/pledges/send-pledge-mail.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { entered, freshDatabase, newDistrict, newNeed, secrets, unconfirmed } from "./story";

let services: Services;
let caller: Caller;
let now: Date;
let mails: OutgoingMail[];
let next: Outcome;
const mailer: Mailer = {
  send: async (mail) => {
    mails.push(mail);
    return next;
  },
  close: async () => {},
};
const sender = {
  from: { name: "Cedar Valley", address: "voice@cedar.example" },
  ...{ domain: "cedar.example", bounceSecret: secrets.link },
};

beforeEach(async () => {
  const { database } = await freshDatabase();
  caller = await newDistrict(database);
  now = new Date("2026-11-02T15:00:00Z");
  mails = [];
  next = { state: "sent", reply: "250 ok" };
  services = {
    env: parseEnv({ APP_URL: "https://voice.cedar.example" }),
    log: createLog("silent", "test"),
    ...{ clock: () => now, secrets, database },
  };
});

const rows = () => transaction(caller, ({ db }) => db.pledgeMail.findMany());
const send = (mailId: string) =>
  sendSingleMail({ districtId: caller.districtId, mailId }, pledgeMails, {
    ...{ services, mailer, sender },
  });
const sendAll = async () => {
  for (const { id } of await rows()) await send(id);
};
const textOf = ({ raw }: OutgoingMail) =>
  raw
    .toString()
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

describe("the mail that asks to confirm", () => {
  test("has the link and nothing of what was typed, so that nobody can make us mail their words", async () => {
    const offer = {
      name: "{{url}} Ines",
      message: "Buy now",
      organization: "Spam Ltd",
      unit: "cheap pills",
    };
    const { id } = await unconfirmed(caller, null, 5, offer);
    await sendAll();
    const [mail] = mails;
    if (!mail) throw new Error("no mail");
    const text = textOf(mail);
    expect(text).toContain(`https://voice.cedar.example/g/${pledgeToken(services, id)}`);
    expect(text).not.toMatch(/Buy now|Spam Ltd|cheap pills|Ines/);
    expect(await rows()).toMatchObject([{ state: "sent" }]);
  });

  test("goes out once, however often its job runs", async () => {
    await unconfirmed(caller, null, 5);
    await sendAll();
    await sendAll();
    expect(mails).toHaveLength(1);
  });

  test("is not lost while the server is down; what a dead worker had waits for a person", async () => {
    await unconfirmed(caller, null, 5);
    next = { state: "deferred", cause: "server", reply: "no route" };
    await sendAll();
    expect(await rows()).toMatchObject([{ state: "deferred", attempts: 1 }]);
    next = { state: "sent", reply: "250 ok" };
    await sendAll();
    expect(await rows()).toMatchObject([{ state: "sent", attempts: 2 }]);
    await transaction(caller, ({ db }) =>
      db.pledgeMail.updateMany({ data: { state: "sending", startedAt: now } }),
    );
    now = new Date(now.getTime() + 16 * 60_000);
    await requeueSingleMails(caller, pledgeMails.ledger, now);
    await sendAll();
    expect(await rows()).toMatchObject([{ state: "unknown" }]);
    expect(mails).toHaveLength(2);
  });

  test("is skipped where the offer is confirmed already, and an offer nobody confirms is deleted with it", async () => {
    const { id } = await unconfirmed(caller, null, 5);
    await changePledge(caller, id, { kind: "confirmed" }, now);
    await sendAll();
    expect(await rows()).toMatchObject([{ state: "skipped" }]);
    await unconfirmed(caller, null, 6);
    expect(await deleteUnconfirmedOffers(caller, new Date("2026-11-09T14:59:00Z"))).toBe(0);
    expect(await deleteUnconfirmedOffers(caller, new Date("2026-11-09T15:01:00Z"))).toBe(1);
    expect(await rows()).toHaveLength(1);
  });
});

test("thanks tell how far the need has come, in the language of whoever gave", async () => {
  const needId = await newNeed(caller, "material", 10);
  const { id } = await entered(caller, needId, 4, { language: "es" });
  const happen = (event: Parameters<typeof changePledge>[2]) =>
    changePledge(caller, id, event, now);
  await happen({ kind: "accepted", amount: 4 });
  await happen({ kind: "delivered", amount: 4 });
  await happen({ kind: "thanked" });
  const thanks = {
    pledgeId: id,
    kind: "thanks",
    words: "{{secret}} Mil gracias",
    at: now,
  } as const;
  await transaction(caller, (scope) => queuePledgeMail(scope, thanks));
  await sendAll();
  const [mail] = mails;
  const text = mail ? textOf(mail) : "";
  expect(text).toContain("Content-Language: es");
  expect(text).toContain("Gracias por 4 laptops");
  expect(text).toContain("»: 4 laptops de 10 laptops");
  expect(text).toContain("{{secret}} Mil gracias");
});

test("nothing is mailed while a district's mail is paused, nor to somebody without an address", async () => {
  await unconfirmed(caller, null, 5);
  await transaction(caller, ({ db, districtId }) =>
    db.district.update({ where: { id: districtId }, data: { mailPaused: true } }),
  );
  await sendAll();
  expect(mails).toEqual([]);
  expect(await rows()).toMatchObject([{ state: "queued" }]);
});
