import { beforeEach, expect, it } from "vitest";
import { sendDigestLink } from "~/campaigns/digest/send-digest-link.server";
import * as signUp from "~/campaigns/routes/digest-sign-up";
import * as kindSubscription from "~/campaigns/routes/mail-kind-subscription";
import type { OutgoingMail } from "~/mail/message";
import { readMessage } from "~/mail/read-message";
import { type Scope, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, newDistrict, type Site, testSite } from "../auth/site";

let site: Site;
let districtId: string;
let db: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;

beforeEach(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  const caller = systemCaller(site.services.database, districtId, "test");
  db = (work) => transaction(caller, work);
  const person = { districtId, language: "es", audiences: ["families"], givenName: "Ana" };
  await db(({ db }) =>
    db.person.createMany({
      data: [
        { ...person, sourceId: "1", email: "Ana@home.test", emailKey: "ana@home.test" },
        {
          ...{ ...person, sourceId: "2", email: "no@home.test", emailKey: "no@home.test" },
          doNotContact: true,
        },
      ],
    }),
  );
});

const at = (path: string, form?: Record<string, string>) =>
  ask(site, form ? signUp.action : signUp.loader, {
    ...{ path: `/d/cedar-valley/digest${path}`, params: { district: "cedar-valley" } },
    ...(form ? { form } : {}),
    clientAddress: "192.0.2.1",
  });

async function mailsTo(emailKey: string) {
  const sent: OutgoingMail[] = [];
  const mailer = {
    send: async (mail: OutgoingMail) => {
      sent.push(mail);
      return { state: "sent" as const, reply: "" };
    },
    close: async () => undefined,
  };
  const sender = { from: { address: "voice@voice.test" }, domain: "voice.test", bounceSecret: "x" };
  const payload = { districtId, emailKey, language: "es" };
  await sendDigestLink(payload, { services: site.services, mailer, sender });
  return sent;
}

it("answers the same whether or not it knows an address, in the reader's language", async () => {
  for (const email of ["ana@home.test", "stranger@home.test"]) {
    const answer = await at("?lang=es", { email });
    expect(answer).toMatchObject({
      status: 303,
      location: "/d/cedar-valley/digest?lang=es&sent=1",
    });
  }
  expect((await at("?lang=es&sent=1")).body).toMatchObject({ lang: "es", isSent: true });
  expect((await at("?lang=ar")).body).toMatchObject({ lang: "ar", dir: "rtl", isSent: false });
});

it("keeps what was typed where it is no address, and is not tried without end", async () => {
  const wrong = await at("", { email: "ana at home" });
  expect(wrong).toMatchObject({ status: 422, body: { typed: "ana at home" } });
  const tries = [];
  for (let n = 0; n < 4; n++) tries.push((await at("", { email: "ana@home.test" })).status);
  expect(tries).toEqual([303, 303, 303, 429]);
});

it("mails a link only to somebody of the directory who may be mailed, and subscribes nobody by itself", async () => {
  expect(await mailsTo("stranger@home.test")).toEqual([]);
  expect(await mailsTo("no@home.test")).toEqual([]);
  const [mail, ...others] = await mailsTo("ana@home.test");
  expect(others).toEqual([]);
  expect(mail?.envelope.to).toBe("Ana@home.test");
  const stopped = async () => (await db(({ db }) => db.mailAddress.findFirstOrThrow())).stopped;
  expect(await stopped()).toEqual(["digest"]);
  const text = readMessage(mail?.raw.toString("latin1") ?? "").text;
  const token = /\/u\/([\w-]+)\?lang=es#kinds/.exec(text)?.[1] ?? "";
  await ask(site, kindSubscription.action, { params: { token, kind: "digest" }, form: {} });
  expect(await stopped()).toEqual([]);
});
