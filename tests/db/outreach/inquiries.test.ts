import { beforeEach, describe, expect, test } from "vitest";
import { requeueSingleMails, sendSingleMail } from "~/campaigns/single-mail/send-single.server";
import { addStaff } from "~/districts/add-staff.server";
import type { Mailer } from "~/mail/mailer";
import type { OutgoingMail } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import { type Answering, answerInquiry } from "~/outreach/inquiries/answer-inquiry.server";
import { ingestMail } from "~/outreach/inquiries/ingest-mail.server";
import { openInquiry } from "~/outreach/inquiries/open-inquiry.server";
import { replyAddress } from "~/outreach/inquiries/reply-address";
import { inquiryMails } from "~/outreach/inquiries/send-inquiry-mail.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { withClient } from "../../../server/database/client";
import { freshDatabase, newDistrict } from "./story";

const base = "ask@cedar.example";
const secret = "l".repeat(43);

let services: Services;
let caller: Caller;
let ownerUrl: string;
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
  ...{ domain: "cedar.example", bounceSecret: secret },
};

beforeEach(async () => {
  const fresh = await freshDatabase();
  ownerUrl = fresh.ownerUrl;
  caller = await newDistrict(fresh.database);
  now = new Date("2026-10-05T15:00:00Z");
  mails = [];
  next = { state: "sent", reply: "250 ok" };
  services = {
    env: parseEnv({
      ...{ APP_URL: "https://voice.cedar.example", INQUIRY_ADDRESS: base },
      MAIL_FROM: "Cedar Valley <voice@cedar.example>",
    }),
    log: createLog("silent", "test"),
    clock: () => now,
    secrets: { session: "s".repeat(43), link: secret },
    database: fresh.database,
  };
});

const mail = (headers: Record<string, string>, body: string) =>
  Buffer.from(
    `${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join("")}\r\n${body}`,
  );
const maria = (headers: Record<string, string> = {}, body = "Why do tablets stay at school?") =>
  mail(
    {
      ...{ From: "Maria Lopez <Maria@home.test>", To: base, Subject: "Tablets" },
      ...{ "Message-ID": "<1@home.test>", ...headers },
    },
    body,
  );
const ingest = (bytes: Uint8Array, recipient: string | null = null) =>
  ingestMail(services, bytes, { districtId: caller.districtId, recipient });

const cases = () =>
  transaction(caller, ({ db }) =>
    db.inquiry.findMany({ include: { messages: { orderBy: { at: "asc" } } } }),
  );
const onlyCase = async () => {
  const all = await cases();
  expect(all).toHaveLength(1);
  const [one] = all;
  if (!one) throw new Error("no case");
  return one;
};
const jobs = () =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      "SELECT key FROM graphile_worker._private_jobs WHERE key LIKE 'send-inquiry-mail:%'",
    );
    return rows;
  });
const raw = (index: number) => mails[index]?.raw.toString() ?? "";

async function staff(): Promise<Answering> {
  const added = await addStaff(
    caller,
    services,
    {
      ...{ name: "Dana Whitfield", role: "editor", schools: [] },
      email: { address: "dana@cedar.example", key: "dana@cedar.example" },
    },
    { mail: false },
  );
  if (!added.ok) throw new Error(added.reason);
  const actor = {
    kind: "staff",
    id: added.staffId,
    name: "Dana Whitfield",
    role: "editor",
  } as const;
  return { ...caller, actor, services };
}

async function sendAll() {
  for (const one of await cases()) {
    for (const { id, state } of one.messages) {
      if (state === null) continue;
      const payload = { districtId: caller.districtId, mailId: id };
      await sendSingleMail(payload, inquiryMails, { services, mailer, sender });
    }
  }
}

describe("a mail that comes in", () => {
  test("becomes a case with a number, a due time and a receipt that repeats nothing of it", async () => {
    expect(await ingest(maria())).toMatchObject({ what: "opened" });
    expect(await onlyCase()).toMatchObject({
      ...{ number: 1, channel: "mail", state: "waiting", subject: "Tablets", name: "Maria Lopez" },
      ...{ email: "Maria@home.test", emailKey: "maria@home.test", language: "en" },
      dueAt: new Date("2026-10-07T21:30:00Z"),
      messages: [
        { kind: "question", body: "Why do tablets stay at school?", messageId: "<1@home.test>" },
        { kind: "receipt", state: "queued" },
      ],
    });
    await sendAll();
    expect(mails).toHaveLength(1);
    expect(raw(0)).toMatch(/^To: Maria Lopez <Maria@home\.test>/m);
    expect(raw(0)).toContain("Auto-Submitted: auto-generated");
    expect(raw(0)).toContain("https://voice.cedar.example/i/");
    expect(raw(0)).not.toContain("tablets stay");
  });

  test("is taken once, however often it is delivered", async () => {
    await ingest(maria());
    expect(await ingest(maria())).toMatchObject({ what: "repeated" });
    const bare = maria({ "Message-ID": "" });
    await ingest(bare);
    expect(await ingest(bare)).toMatchObject({ what: "repeated" });
    expect(await cases()).toHaveLength(2);
  });

  test("to the case's own address goes into it, without what it quotes, and makes it wait again", async () => {
    await ingest(maria());
    const { id } = await onlyCase();
    await answerInquiry(await staff(), id, {
      body: "They are charged there.",
      medium: "mail",
      resolves: true,
    });
    expect(await onlyCase()).toMatchObject({ state: "answered", answeredAt: now });
    now = new Date("2026-10-09T15:00:00Z");
    const reply = maria(
      { "Message-ID": "<2@home.test>", To: replyAddress(base, id, secret) },
      "And on Fridays?\r\n\r\nOn Monday, Dana wrote:\r\n> They are charged there.\r\n> \r\n",
    );
    expect(await ingestMail(services, reply, { districtId: null, recipient: null })).toEqual({
      ...{ what: "added", inquiryId: id, reason: null },
    });
    expect(await onlyCase()).toMatchObject({
      ...{ state: "waiting", dueAt: new Date("2026-10-13T21:30:00Z") },
      firstDueAt: new Date("2026-10-07T21:30:00Z"),
    });
    expect((await onlyCase()).messages.at(-1)).toMatchObject({ body: "And on Fridays?" });
  });

  test("to an address somebody made up opens a case of its own", async () => {
    await ingest(maria());
    const { id } = await onlyCase();
    const forged = replyAddress(base, id, "another secret");
    const made = maria({ "Message-ID": "<9@evil.test>", From: "eve@evil.test" });
    expect(await ingest(made, forged)).toMatchObject({ what: "opened" });
  });

  test("that answers one of ours by its Message-ID alone counts for the same address only", async () => {
    await ingest(maria());
    const { messages } = await onlyCase();
    const ours = `<${messages[1]?.id}@cedar.example>`;
    const from = (address: string, id: string) =>
      maria({ From: address, "Message-ID": `<${id}@x.test>`, "In-Reply-To": ours });
    expect(await ingest(from("maria@home.test", "a"))).toMatchObject({ what: "added" });
    expect(await ingest(from("eve@evil.test", "b"))).toMatchObject({ what: "opened" });
  });

  test("that a machine wrote, a bounce or one of our own is left, so that no loop begins", async () => {
    const left = async (headers: Record<string, string>, reason: string) =>
      expect(await ingest(maria(headers))).toEqual({ what: "ignored", inquiryId: null, reason });
    await left({ "Auto-Submitted": "auto-replied" }, "auto_reply");
    await left({ Subject: "Out of office: back on Monday" }, "auto_reply");
    await left({ "Return-Path": "<>" }, "bounce");
    await left({ "Content-Type": "multipart/report; boundary=x" }, "bounce");
    await left({ From: "voice@cedar.example" }, "own_mail");
    await left({ From: "nobody" }, "no_sender");
    expect(await cases()).toEqual([]);
  });

  test("gets at most three receipts a day for an address", async () => {
    for (const n of [1, 2, 3, 4, 5]) await ingest(maria({ "Message-ID": `<n${n}@home.test>` }));
    const all = await cases();
    expect(all).toHaveLength(5);
    expect(
      all.flatMap(({ messages }) => messages).filter(({ kind }) => kind === "receipt"),
    ).toHaveLength(3);
  });

  test("is of no district without one, and of whoever the directory knows", async () => {
    expect(await ingestMail(services, maria(), { districtId: null, recipient: null })).toEqual({
      ...{ what: "refused", inquiryId: null, reason: "no_district" },
    });
    await transaction(caller, async ({ db }) => {
      const school = await db.school.findFirstOrThrow({ where: { code: "B" } });
      await db.person.create({
        data: {
          ...{
            districtId: caller.districtId,
            sourceId: "p1",
            language: "so",
            audiences: ["families"],
          },
          ...{ email: "maria@home.test", emailKey: "maria@home.test", schoolIds: [school.id] },
        },
      });
    });
    await ingest(maria());
    expect(await onlyCase()).toMatchObject({
      ...{ language: "so", audience: "families", schoolId: expect.any(String) },
    });
  });
});

describe("an answer by mail", () => {
  const open = () =>
    openInquiry(
      caller,
      services,
      {
        ...{ channel: "web", body: "¿Por qué {{url}}?", audience: "families", schoolId: null },
        ...{ language: "es", name: "María", phone: "" },
        email: { address: "maria@home.test", key: "maria@home.test" },
      },
      { receipt: false },
    );

  test("goes out as written by a person, in their language, with a way back, and asks once", async () => {
    const { id } = await open();
    const dana = await staff();
    await answerInquiry(dana, id, {
      body: "Primero.\n\nSegundo {{name}}.",
      medium: "mail",
      resolves: true,
    });
    await answerInquiry(dana, id, { body: "Otra cosa.", medium: "mail", resolves: true });
    await sendAll();
    expect(mails).toHaveLength(2);
    const text = Buffer.from(raw(0).replace(/=\r\n/g, "")).toString();
    expect(text).not.toContain("Auto-Submitted");
    expect(text).toContain("Content-Language: es");
    expect(text).toContain("Segundo {{name}}.");
    expect(raw(0)).toContain(`<${replyAddress(base, id, secret)}>`);
    expect(decoded(0)).toContain("Decir si le sirvió");
    expect(decoded(1)).not.toContain("Decir si le sirvió");
    expect(decoded(1)).toContain("Escribir de nuevo");
    expect(await onlyCase()).toMatchObject({
      ownerId: dana.actor.id,
      askedAt: now,
      state: "answered",
    });
  });

  test("is not lost while the mail server is down, and goes out when it is back", async () => {
    const { id } = await open();
    await answerInquiry(await staff(), id, { body: "Sí.", medium: "mail", resolves: true });
    expect(await jobs()).toHaveLength(1);
    next = { state: "deferred", reply: "ECONNREFUSED", cause: "server" };
    for (let n = 0; n < 40; n++) {
      await sendAll();
      now = new Date(now.getTime() + 3_600_000);
    }
    expect(mails).toHaveLength(40);
    expect((await onlyCase()).messages.at(-1)).toMatchObject({ state: "deferred", attempts: 40 });
    next = { state: "sent", reply: "250 ok" };
    await requeueSingleMails(caller, inquiryMails.ledger, now);
    expect(await jobs()).toHaveLength(1);
    await sendAll();
    expect((await onlyCase()).messages.at(-1)).toMatchObject({ state: "sent" });
    await sendAll();
    expect(mails).toHaveLength(41);
  });

  test("that a dead worker had in its hands is never sent twice by itself", async () => {
    const { id } = await open();
    await answerInquiry(await staff(), id, { body: "Sí.", medium: "mail", resolves: true });
    await transaction(caller, ({ db }) =>
      db.inquiryMessage.updateMany({
        where: { kind: "answer" },
        data: { state: "sending", startedAt: now },
      }),
    );
    now = new Date(now.getTime() + 16 * 60_000);
    await requeueSingleMails(caller, inquiryMails.ledger, now);
    await sendAll();
    expect(mails).toEqual([]);
    expect((await onlyCase()).messages.at(-1)).toMatchObject({ state: "unknown" });
  });

  test("waits while all mail is paused after a restore", async () => {
    const { id } = await open();
    await answerInquiry(await staff(), id, { body: "Sí.", medium: "mail", resolves: true });
    const pause = (mailPaused: boolean) =>
      transaction(caller, ({ db }) => db.district.updateMany({ data: { mailPaused } }));
    await pause(true);
    await sendAll();
    expect(mails).toEqual([]);
    await pause(false);
    await sendAll();
    expect(mails).toHaveLength(1);
  });

  const decoded = (index: number) =>
    Buffer.from(
      raw(index)
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
      "latin1",
    ).toString("utf8");
});

test("numbers are given one after the other in each district, however many come at once", async () => {
  const body = {
    channel: "web",
    body: "?",
    audience: null,
    schoolId: null,
    language: "en",
  } as const;
  const one = { ...body, name: "", email: null, phone: "555 0100" };
  await Promise.all(
    Array.from({ length: 8 }, () => openInquiry(caller, services, one, { receipt: true })),
  );
  expect((await cases()).map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const other = await newDistrict(services.database, "pine");
  await openInquiry(systemCaller(services.database, other.districtId, "t"), services, one, {
    receipt: true,
  });
  expect(await transaction(other, ({ db }) => db.inquiry.findMany())).toMatchObject([
    { number: 1 },
  ]);
});
