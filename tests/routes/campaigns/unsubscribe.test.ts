import { beforeEach, expect, it } from "vitest";
import { unsubscribeToken } from "~/campaigns/links.server";
import * as kindStop from "~/campaigns/routes/mail-kind-stop";
import * as kindSubscription from "~/campaigns/routes/mail-kind-subscription";
import * as subscription from "~/campaigns/routes/subscription";
import * as unsubscribe from "~/campaigns/routes/unsubscribe";
import { ask, newDistrict, type Site, testSite } from "../auth/site";
import { mailing } from "./mailing";

let site: Site;
let token: string;
let isStopped: () => Promise<boolean>;
let stopped: () => Promise<string[]>;

beforeEach(async () => {
  site = await testSite();
  const { db } = await mailing(site, await newDistrict(site), ["maria@home.test"]);
  const address = await db(({ db }) => db.mailAddress.findFirstOrThrow());
  token = unsubscribeToken(site.services.secrets.link, address.id);
  isStopped = async () =>
    (await db(({ db }) => db.mailAddress.findFirstOrThrow())).unsubscribedAt !== null;
  stopped = async () => (await db(({ db }) => db.mailAddress.findFirstOrThrow())).stopped;
});

const visit = (path = `/u/${token}`) => ask(site, unsubscribe.loader, { path, params: { token } });

it("shows a button and changes nothing, however often the link is opened", async () => {
  for (let n = 0; n < 50; n++) await visit();
  const { body } = await visit();
  expect(body).toMatchObject({ isStopped: false, lang: "en", address: "m…a@home.test" });
  expect(await isStopped()).toBe(false);
});

it("unsubscribes by a mail program's bare POST, without cookie and without redirect", async () => {
  const form = { "List-Unsubscribe": "One-Click" };
  const answer = await ask(site, unsubscribe.action, { params: { token }, form });
  expect(answer).toMatchObject({ status: 200, location: null });
  expect(await isStopped()).toBe(true);
});

it("takes an empty POST as well, and a second one", async () => {
  for (const _ of [1, 2]) await ask(site, unsubscribe.action, { params: { token }, form: {} });
  expect(await isStopped()).toBe(true);
});

it("leads the button back to a page that offers mails again", async () => {
  const posted = await ask(site, unsubscribe.action, {
    path: `/u/${token}?lang=es`,
    params: { token },
    form: { page: "1" },
  });
  expect(posted).toMatchObject({ status: 303, location: `/u/${token}?lang=es` });
  expect((await visit(`/u/${token}?lang=es`)).body).toMatchObject({ isStopped: true, lang: "es" });
  await ask(site, subscription.action, { params: { token }, form: {} });
  expect(await isStopped()).toBe(false);
});

const about = (kind: string) => ({ params: { token, kind }, form: {} });

it("stops one kind of mail at one press, and sends it again at another", async () => {
  expect(await ask(site, kindStop.action, about("plans"))).toMatchObject({
    status: 303,
    location: `/u/${token}`,
  });
  expect(await stopped()).toEqual(["plan", "answer", "digest"]);
  expect(await isStopped()).toBe(false);
  expect((await visit()).body).toMatchObject({ isStopped: false, stopped: ["plans", "digest"] });
  await ask(site, kindSubscription.action, about("plans"));
  expect(await stopped()).toEqual(["digest"]);
});

it("has one kind again after everything was stopped, and everything at one press", async () => {
  await ask(site, unsubscribe.action, { params: { token }, form: {} });
  await ask(site, kindSubscription.action, about("surveys"));
  expect(await isStopped()).toBe(false);
  expect((await visit()).body).toMatchObject({
    stopped: ["results", "plans", "news", "digest"],
  });
  await ask(site, subscription.action, { params: { token }, form: {} });
  expect(await stopped()).toEqual(["digest"]);
});

it("sends a digest only to who asked, and keeps that through stopping everything", async () => {
  expect((await visit()).body).toMatchObject({ isStopped: false, stopped: ["digest"] });
  await ask(site, kindSubscription.action, about("digest"));
  expect(await stopped()).toEqual([]);
  await ask(site, unsubscribe.action, { params: { token }, form: {} });
  await ask(site, subscription.action, { params: { token }, form: {} });
  expect(await stopped()).toEqual([]);
  await ask(site, kindStop.action, about("digest"));
  expect(await stopped()).toEqual(["digest"]);
});

it("knows no other kind", async () => {
  expect((await ask(site, kindStop.action, about("everything"))).status).toBe(404);
});

it("knows no other link", async () => {
  for (const handler of [unsubscribe.loader, unsubscribe.action, subscription.action]) {
    const form = handler === unsubscribe.loader ? {} : { form: {} };
    const answer = await ask(site, handler, { params: { token: `${token}x` }, ...form });
    expect(answer.status).toBe(404);
  }
});

it("speaks the reader's language, else the district's", async () => {
  const asked = {
    path: `/u/${token}`,
    params: { token },
    headers: { "Accept-Language": "es-MX,en" },
  };
  expect((await ask(site, unsubscribe.loader, asked)).body).toMatchObject({ lang: "es" });
});
