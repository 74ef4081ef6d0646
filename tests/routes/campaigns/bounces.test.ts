import { randomUUID } from "node:crypto";
import { RouterContextProvider } from "react-router";
import { beforeAll, expect, it } from "vitest";
import { clientAddressContext } from "~/auth/client-address";
import * as confirmation from "~/campaigns/routes/address-confirmation";
import * as correction from "~/campaigns/routes/address-correction";
import * as retry from "~/campaigns/routes/address-retry";
import * as addresses from "~/campaigns/routes/addresses";
import * as bounces from "~/campaigns/routes/bounces";
import { bounceAddress } from "~/mail/verp";
import { servicesContext } from "~/platform/services.server";
import { letter, report } from "../../unit/mail/bounces/letters";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { mailing } from "./mailing";

let site: Site;
let districtId: string;
let admin: Member;

beforeAll(async () => {
  site = await testSite({ BOUNCE_ADDRESS: "bounce@voice.test" });
  districtId = await newDistrict(site);
  admin = await signedIn(site, districtId);
});

/** Two people who share an address that a mail was sent to. */
async function newAddress() {
  const email = `${randomUUID()}@home.test`;
  const { campaignId, db } = await mailing(site, districtId, [email, email]);
  const delivery = await db(({ db }) =>
    db.delivery.findFirstOrThrow({ where: { campaignId, email } }),
  );
  await db(({ db }) =>
    db.delivery.updateMany({
      where: { campaignId },
      data: { state: "sent", startedAt: new Date() },
    }),
  );
  const people = await db(({ db }) => db.person.findMany({ where: { email } }));
  const { secrets } = site.services;
  const signed = bounceAddress("bounce@voice.test", delivery.id, secrets.link);
  const row = () =>
    db(({ db }) => db.mailAddress.findFirstOrThrow({ where: { id: delivery.addressId } }));
  return { email, id: delivery.addressId, delivery, people, signed, db, row };
}

/** What a mail program saves of a returned mail. */
function saved(to: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`Delivered-To: ${to}\r\nMessage-ID: <m-${randomUUID().slice(0, 8)}@mx.test>\r\n`),
    bytes,
  ]);
}
const gone = (to: string) => saved(to, report({ status: "5.1.1", diagnostic: "550 No such user" }));
const full = (to: string) => saved(to, report({ status: "5.2.2", diagnostic: "552 Mailbox full" }));

async function handIn(files: readonly Uint8Array[], cookie = admin.cookie) {
  const form = new FormData();
  files.forEach((bytes, n) => {
    form.append("files", new File([Uint8Array.from(bytes)], `mail-${n}.eml`));
  });
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  context.set(clientAddressContext, "");
  const request = new Request("http://full-circle.test/admin/bounces", {
    ...{ method: "POST", headers: { Cookie: cookie }, body: form },
  });
  const args = { request, params: {}, context } as unknown as Parameters<typeof bounces.action>[0];
  const { data, init } = await bounces.action(args);
  return { status: init?.status ?? 200, ...data };
}

const queue = async (search = "", cookie = admin.cookie) => {
  const path = `/admin/addresses${search}`;
  const { body } = await ask(site, addresses.loader, { path, cookie });
  return body as { counts: object; addresses: { id: string; why: string; names: string[] }[] };
};
const inQueue = async (id: string, search = "") =>
  (await queue(search)).addresses.find((address) => address.id === id);

it("takes in many files and says of each what it was and what was done", async () => {
  const { signed, email, row } = await newAddress();
  const reply = letter(["From: a@b.test", "Subject: Automatic reply: Survey"], "Away.");
  const { results } = await handIn([
    gone(signed),
    saved("bounce@voice.test", reply),
    gone("x@y.test"),
  ]);
  expect(results).toMatchObject(
    [
      { file: "mail-0.eml", what: "The address is gone", email, done: /^Marked as bad/ },
      { file: "mail-1.eml", what: "An automatic reply", done: /^Nothing/ },
      { file: "mail-2.eml", done: /does not name a mail of ours/ },
    ].map(({ done, ...rest }) => ({ ...rest, done: expect.stringMatching(done) })),
  );
  expect((await row()).bouncedAt).not.toBeNull();
});

it("lists what came back lately, with the reason in plain words", async () => {
  const { signed, email } = await newAddress();
  await handIn([gone(signed)]);
  const { body } = await ask(site, bounces.loader, { cookie: admin.cookie });
  const [latest] = (body as { bounces: object[] }).bounces;
  expect(latest).toMatchObject({ email, why: "There is no such mailbox." });
});

it("refuses a form without files, and one that is too large", async () => {
  expect(await handIn([])).toMatchObject({ status: 422, results: null });
  expect(await handIn([new Uint8Array(33 * 1024 * 1024)])).toMatchObject({ status: 413 });
});

it("leaves a mail of another district alone", async () => {
  const { signed, row } = await newAddress();
  const other = await signedIn(site, await newDistrict(site, "pine-hill"));
  const { results } = await handIn([gone(signed)], other.cookie);
  expect(results).toMatchObject([{ done: "Nothing: it is about no mail of this district." }]);
  expect((await row()).bouncedAt).toBeNull();
  expect((await queue("", other.cookie)).addresses).toEqual([]);
});

it("queues a bad address with whose it is, and why", async () => {
  const { signed, id } = await newAddress();
  expect(await inQueue(id)).toBeUndefined();
  await handIn([gone(signed)]);
  expect(await inQueue(id)).toMatchObject({
    ...{ isClosed: true, names: ["Maria"], why: "There is no such mailbox." },
    words: "550 No such user",
  });
});

it("queues an address that came back three times within half a year, from different mails", async () => {
  const { id, email, db, delivery, signed } = await newAddress();
  const others = await Promise.all(
    [1, 2].map(async () => {
      const { campaignId } = await mailing(site, districtId, [email]);
      return db(({ db }) => db.delivery.findFirstOrThrow({ where: { campaignId, email } }));
    }),
  );
  const to = ({ id: mail }: { id: string }) =>
    bounceAddress("bounce@voice.test", mail, site.services.secrets.link);
  await handIn([
    full(signed),
    full(to(delivery)),
    ...others.slice(0, 1).map((one) => full(to(one))),
  ]);
  expect(await inQueue(id)).toBeUndefined();
  await handIn(others.slice(1).map((one) => full(to(one))));
  expect(await inQueue(id)).toMatchObject({
    isClosed: false,
    softMails: 3,
    why: "The mailbox is full.",
  });
  await ask(site, retry.action, { params: { address: id }, cookie: admin.cookie, form: {} });
  expect(await inQueue(id)).toBeUndefined();
});

it("gives chosen people a better address, keeps the history, and guards it from imports", async () => {
  const { signed, id, people, db } = await newAddress();
  await handIn([gone(signed)]);
  const [first, second] = people;
  if (!first || !second) throw new Error("nobody");
  const form: [string, string][] = [
    ["email", " Maria@New.Test "],
    ["people", first.id],
  ];
  const posted = await ask(site, correction.action, {
    ...{ params: { address: id }, cookie: admin.cookie, form },
  });
  expect(posted).toMatchObject({ status: 303, location: "/admin/addresses" });
  const after = await db(({ db }) => db.person.findFirstOrThrow({ where: { id: first.id } }));
  expect(after).toMatchObject({
    email: "Maria@new.test",
    emailKey: "maria@new.test",
    ownFields: ["email"],
  });
  const left = await db(({ db }) => db.person.findFirstOrThrow({ where: { id: second.id } }));
  expect(left.email).toBe(second.email);
  const change = await db(({ db }) =>
    db.personChange.findFirstOrThrow({ where: { personId: first.id } }),
  );
  expect(change).toMatchObject({
    before: { email: first.email },
    after: { email: "Maria@new.test" },
  });
  expect(await inQueue(id)).toMatchObject({ id, isClosed: true });
  await ask(site, correction.action, {
    ...{ params: { address: id }, cookie: admin.cookie },
    form: [
      ["email", "second@new.test"],
      ["people", second.id],
    ],
  });
  expect(await inQueue(id)).toBeUndefined();
});

it("shows what was typed again where the address is none, bad too, or nobody is chosen", async () => {
  const { signed, id, email, people } = await newAddress();
  const bad = await newAddress();
  await handIn([gone(signed), gone(bad.signed)]);
  const post = (form: [string, string][]) =>
    ask(site, correction.action, { params: { address: id }, cookie: admin.cookie, form });
  const person = people[0]?.id ?? "";
  const withPerson = (typed: string) =>
    post([
      ["email", typed],
      ["people", person],
    ]);
  expect(await withPerson("ana at home")).toMatchObject({
    status: 422,
    body: {
      values: { email: "ana at home", people: [person] },
      errors: { email: expect.any(String) },
    },
  });
  expect(await withPerson("a@x.test, evil@y.test")).toMatchObject({ status: 422 });
  expect(await withPerson(email)).toMatchObject({ status: 422 });
  expect(await withPerson(bad.email)).toMatchObject({
    ...{ status: 422, body: { errors: { email: "Mail to this address has come back, too." } } },
  });
  expect(await post([["email", "ok@new.test"]])).toMatchObject({ status: 422 });
  expect(
    await post([
      ["email", "ok@new.test"],
      ["people", bad.people[0]?.id ?? ""],
    ]),
  ).toMatchObject({
    status: 422,
  });
});

it("confirms that somebody is gone, lists them apart, and tries an address again", async () => {
  const { signed, id, row } = await newAddress();
  await handIn([gone(signed)]);
  const act = (handler: unknown) =>
    ask(site, handler, { params: { address: id }, cookie: admin.cookie, form: {} });
  expect(await act(confirmation.action)).toMatchObject({
    status: 303,
    location: "/admin/addresses",
  });
  expect(await inQueue(id)).toBeUndefined();
  expect(await inQueue(id, "?show=gone")).toMatchObject({ id, isClosed: true });
  await act(retry.action);
  expect(await row()).toMatchObject({ bouncedAt: null, goneAt: null, triedAt: expect.any(Date) });
  expect(await inQueue(id, "?show=gone")).toBeUndefined();
});

it("puts every decision on the record", async () => {
  const { signed, id, db } = await newAddress();
  await handIn([gone(signed)]);
  for (const handler of [confirmation.action, retry.action]) {
    await ask(site, handler, { params: { address: id }, cookie: admin.cookie, form: {} });
  }
  const entries = await db(({ db }) =>
    db.auditEntry.findMany({ where: { subject: `address:${id}` }, orderBy: { id: "asc" } }),
  );
  expect(entries.map(({ action }) => action).sort()).toEqual([
    "address.bounce",
    "address.confirm-gone",
    "address.try-again",
  ]);
});

it("does not list who wants no mail anyway", async () => {
  const { signed, id, db } = await newAddress();
  await handIn([gone(signed)]);
  await db(({ db }) =>
    db.mailAddress.updateMany({ where: { id }, data: { unsubscribedAt: new Date() } }),
  );
  expect(await inQueue(id)).toBeUndefined();
});
