import { simpleParser } from "mailparser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countMailing } from "~/campaigns/mailings/count-mailing.server";
import { launchMailing } from "~/campaigns/mailings/launch-mailing.server";
import type { AudienceFilter, MailingKind } from "~/campaigns/mailings/mailing";
import {
  beginMailing,
  requireMailing,
  saveAudience,
  saveTexts,
} from "~/campaigns/mailings/write-mailing.server";
import { listUndecided } from "~/campaigns/unknown.db.server";
import { listCampaignTouches } from "~/outreach/touches/campaign-touch.db.server";
import { listLog } from "~/outreach/touches/log.db.server";
import { touchFilterOf } from "~/outreach/touches/touch-filter";
import { erasePerson } from "~/people/erase-person.server";
import { type SmtpDouble, startSmtp } from "../../../support/smtp";
import { sendingTo, statesOf } from "../sending";
import { newStory, type Story } from "../story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
let smtp: SmtpDouble;
let sending: ReturnType<typeof sendingTo>;

beforeEach(async () => {
  story = await newStory();
  smtp = await startSmtp(() => undefined);
  sending = sendingTo(smtp, { final: 400 });
  await story.addPeople([
    { given: "Ana", email: "home@one.test", language: "es" },
    { given: "Ben <b>", email: "home@one.test", language: "es" },
    { given: "Cora", email: "cora@two.test", language: "so", schools: [story.south] },
    { given: "Dan", email: "dan@three.test", audiences: ["staff"], schools: [] },
    { given: "Eve", email: "", audiences: ["families"] },
    { given: "Fay", email: "fay@four.test", audiences: ["business"] },
  ]);
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

const texts = {
  en: { subject: "Late opening", body: "Dear {{givenName}}, the library opens late." },
  es: { subject: "Abre tarde", body: "Estimados {{givenName}}: la biblioteca abre **tarde**." },
};
const all: AudienceFilter = { audiences: ["families", "staff"], schools: [], languages: [] };

async function newMailing(filter: AudienceFilter = all, kind: MailingKind = "announcement") {
  const id = await beginMailing(story.caller, kind, texts);
  await saveAudience(story.caller, id, filter);
  return requireMailing(story.caller, id);
}

const count = (filter: AudienceFilter, kind: MailingKind = "announcement") =>
  countMailing(story.caller, { kind, texts }, filter);

async function launch(mailing: { id: string; revision: number }) {
  const launched = await launchMailing(story.caller, mailing.id, mailing.revision, story.services);
  if (!launched.ok) throw new Error(launched.reason);
  return launched.campaignId;
}

test("a filter counts who it finds, who is left out and why, and in which language they read", async () => {
  await story.db(({ db }) =>
    db.person.updateMany({ where: { givenName: "Dan" }, data: { doNotContact: true } }),
  );
  expect(await count(all)).toEqual({
    ...{ people: 5, mails: 2, doNotContact: 1, otherwise: 0, noAddress: 1 },
    ...{ unsubscribed: 0, bounced: 0 },
    languages: [
      { language: "es", people: 2, written: "es" },
      { language: "so", people: 1, written: "en" },
    ],
    mailsIn: expect.arrayContaining([
      { language: "es", mails: 1 },
      { language: "en", mails: 1 },
    ]),
  });
  expect(await count({ ...all, schools: [story.south] })).toMatchObject({ people: 1, mails: 1 });
  expect(await count({ ...all, schools: ["none"] })).toMatchObject({ people: 1, doNotContact: 1 });
  expect(await count({ ...all, languages: ["es"] })).toMatchObject({ people: 2, mails: 1 });
});

test("everybody it is for gets one mail an address, by name, in a language it is written in", async () => {
  const campaignId = await launch(await newMailing());
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 3 });
  const mails = await Promise.all(smtp.accepted.map(({ raw }) => simpleParser(raw)));
  const to = (email: string) => mails.find((mail) => JSON.stringify(mail.to).includes(email));
  expect(to("home@one.test")).toMatchObject({
    subject: "Abre tarde",
    text: expect.stringContaining("Estimados Ana y Ben <b>: la biblioteca abre tarde."),
    html: expect.stringContaining("Ana y Ben &lt;b&gt;"),
  });
  expect(to("home@one.test")?.headers.get("list")).toMatchObject({
    unsubscribe: { url: expect.stringMatching(/\/u\/[\w-]{22}$/) },
  });
  expect(to("cora@two.test")).toMatchObject({
    subject: "Late opening",
    text: expect.stringContaining("Dear Cora, the library"),
  });
  expect(to("fay@four.test")).toBeUndefined();
});

test("who asks not to be contacted, or stops news, after it was started gets nothing", async () => {
  const campaignId = await launch(await newMailing());
  await story.db(async ({ db }) => {
    await db.person.updateMany({ where: { givenName: "Dan" }, data: { doNotContact: true } });
    await db.mailAddress.updateMany({
      where: { email: "cora@two.test" },
      data: { stopped: ["announcement", "digest"] },
    });
  });
  await sending.send(story, campaignId);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 1, skipped: 2 });
});

test("somebody erased while it is under way is not written to", async () => {
  const campaignId = await launch(await newMailing());
  const { id } = await story.db(({ db }) =>
    db.person.findFirstOrThrow({ where: { givenName: "Cora" } }),
  );
  expect(await erasePerson(story.caller, id)).toBe(true);
  await sending.send(story, campaignId);
  expect(smtp.accepted.map(({ to }) => to)).not.toContain("cora@two.test");
});

test("it is sent once, as it was looked at, and changes no more", async () => {
  const mailing = await newMailing();
  const [first, second] = await Promise.all([launch(mailing), launch(mailing)]);
  expect(first).toBe(second);
  expect(await saveTexts(story.caller, mailing.id, mailing.revision, texts)).toBe(false);
  const other = await newMailing();
  await saveAudience(story.caller, other.id, { ...all, audiences: ["business"] });
  const late = await launchMailing(story.caller, other.id, other.revision, story.services);
  expect(late).toEqual({ ok: false, reason: "changed" });
});

test("of two who write at the same time the second is told", async () => {
  const { id, revision } = await newMailing();
  expect(await saveTexts(story.caller, id, revision, texts)).toBe(true);
  expect(await saveTexts(story.caller, id, revision, texts)).toBe(false);
});

test("a digest goes to those who asked for it, and to nobody else", async () => {
  expect(await count(all, "digest")).toMatchObject({ people: 0, mails: 0, noAddress: 0 });
  const empty = await newMailing(all, "digest");
  const refused = await launchMailing(story.caller, empty.id, empty.revision, story.services);
  expect(refused).toEqual({ ok: false, reason: "nobody" });
  await launch(await newMailing());
  await story.db(({ db }) =>
    db.mailAddress.updateMany({ where: { email: "cora@two.test" }, data: { stopped: [] } }),
  );
  expect(await count(all, "digest")).toMatchObject({ people: 1, mails: 1 });
  const campaignId = await launch(await newMailing(all, "digest"));
  expect((await story.deliveries(campaignId)).map(({ email }) => email)).toEqual(["cora@two.test"]);
});

test("a mail that may or may not have arrived is listed with the names of those it was for", async () => {
  const campaignId = await launch(await newMailing());
  await story.db(({ db }) =>
    db.delivery.updateMany({ where: { email: "home@one.test" }, data: { state: "unknown" } }),
  );
  const undecided = await story.db((scope) =>
    listUndecided(scope, campaignId, { skip: 0, take: 10 }),
  );
  expect(undecided).toMatchObject([{ names: ["Ana Test", "Ben <b> Test"], schools: [] }]);
});

test("as a touch it counts its people, by audience", async () => {
  const campaignId = await launch(await newMailing());
  await sending.send(story, campaignId);
  const district = { timezone: "America/Chicago", language: "en" };
  const [touch] = await story.db((scope) => listCampaignTouches(scope, [campaignId], district));
  expect(touch).toMatchObject({
    ...{ title: "Late opening", reach: 4, audiences: ["families", "staff"] },
    ...{ languages: ["en", "es"], messageType: "inform" },
  });
});

test("a mailing to families is no touch to staff, even where a teacher with a child here got it", async () => {
  await story.db(({ db }) =>
    db.person.updateMany({
      where: { givenName: "Ana" },
      data: { audiences: ["families", "staff"] },
    }),
  );
  const campaignId = await launch(await newMailing({ ...all, audiences: ["families"] }));
  await sending.send(story, campaignId);
  const district = { timezone: "America/Chicago", language: "en" };
  const [touch] = await story.db((scope) => listCampaignTouches(scope, [campaignId], district));
  expect(touch).toMatchObject({ audiences: ["families"], reachBy: { families: touch?.reach } });
  const [found, none] = await Promise.all(
    (["families", "staff"] as const).map((audience) =>
      story.db((scope) =>
        listLog(scope, touchFilterOf(new URLSearchParams({ audience })), "America/Chicago", {
          skip: 0,
          take: 9,
        }),
      ),
    ),
  );
  expect([found?.length, none?.length]).toEqual([1, 0]);
});

test("it comes by the district's name, and answers go to its address", async () => {
  await story.db(({ db }) =>
    db.district.updateMany({ data: { mailName: "Cedar Schools", replyTo: "office@cedar.test" } }),
  );
  const campaignId = await launch(await newMailing({ ...all, languages: ["so"] }));
  await sending.send(story, campaignId);
  const [message] = smtp.accepted;
  const mail = await simpleParser(message?.raw ?? "");
  expect(mail.from?.text).toBe('"Cedar Schools" <voice@voice.test>');
  expect(mail.replyTo?.text).toBe("office@cedar.test");
});
