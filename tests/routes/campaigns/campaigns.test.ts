import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import * as mailCheck from "~/admin/routes/mail-check";
import * as campaign from "~/campaigns/routes/campaign";
import * as cancellation from "~/campaigns/routes/campaign-cancellation";
import * as pause from "~/campaigns/routes/campaign-pause";
import * as resumption from "~/campaigns/routes/campaign-resumption";
import * as testMails from "~/campaigns/routes/campaign-test-mails";
import * as campaigns from "~/campaigns/routes/campaigns";
import * as repetition from "~/campaigns/routes/mail-repetition";
import * as settlement from "~/campaigns/routes/mail-settlement";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { mailing } from "./mailing";

let site: Site;
let districtId: string;
let admin: Member;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  admin = await signedIn(site, districtId);
});

const post = (handler: unknown, params: Record<string, string>, cookie = admin.cookie) =>
  ask(site, handler, { params, cookie, form: {} });

async function newMailing() {
  const emails = [1, 2, 3].map(() => `${randomUUID()}@home.test`);
  const { campaignId, db } = await mailing(site, districtId, emails);
  const [first] = await db(({ db }) => db.delivery.findMany({ where: { campaignId } }));
  return { campaignId, db, mail: first?.id ?? "" };
}

const read = (campaignId: string, cookie = admin.cookie) =>
  ask(site, campaign.loader, { params: { campaign: campaignId }, cookie });

it("lists campaigns by what they say, with what became of their mails", async () => {
  const { campaignId } = await newMailing();
  const { body } = await ask(site, campaigns.loader, { cookie: admin.cookie });
  const [latest] = (body as { campaigns: { id: string; subject: string; counts: object }[] })
    .campaigns;
  expect(latest).toMatchObject({
    ...{ id: campaignId, subject: "What should technology do?", kind: "invitation" },
    counts: { queued: 3, sent: 0 },
  });
});

it("lists mails to decide about with their names, and says nothing of who has answered", async () => {
  const { campaignId, db, mail } = await newMailing();
  await db(({ db }) => db.delivery.updateMany({ where: { id: mail }, data: { state: "unknown" } }));
  const { body } = await read(campaignId);
  expect(body).toMatchObject({ undecided: { count: 1, mails: [{ id: mail, names: ["Maria"] }] } });
  expect(JSON.stringify(body)).not.toMatch(/answered/);
});

it("takes each decision once", async () => {
  const { campaignId, db, mail } = await newMailing();
  await db(({ db }) => db.delivery.updateMany({ where: { id: mail }, data: { state: "unknown" } }));
  const params = { campaign: campaignId, mail };
  const again = await post(repetition.action, params);
  expect(again).toMatchObject({ status: 303, location: `/admin/campaigns/${campaignId}` });
  expect((await post(repetition.action, params)).status).toBe(409);
  expect((await post(settlement.action, params)).status).toBe(409);
});

it("pauses, resumes and cancels, and refuses what the state does not allow", async () => {
  const { campaignId } = await newMailing();
  const params = { campaign: campaignId };
  expect((await post(resumption.action, params)).status).toBe(409);
  expect((await post(pause.action, params)).status).toBe(303);
  expect((await post(resumption.action, params)).status).toBe(303);
  expect((await post(cancellation.action, params)).status).toBe(303);
  expect((await post(cancellation.action, params)).status).toBe(409);
  expect((await read(campaignId)).body).toMatchObject({
    campaign: { state: "cancelled", counts: { queued: 0, deferred: 0, sent: 0 } },
  });
});

it("shows nothing of it to another district", async () => {
  const { campaignId, mail } = await newMailing();
  const stranger = await signedIn(site, await newDistrict(site, `other-${Date.now()}`));
  const params = { campaign: campaignId, mail };
  expect((await read(campaignId, stranger.cookie)).status).toBe(404);
  for (const { action } of [pause, resumption, cancellation, testMails]) {
    expect((await post(action, params, stranger.cookie)).status).toBe(404);
  }
  for (const { action } of [repetition, settlement]) {
    expect((await post(action, params, stranger.cookie)).status).toBe(404);
  }
});

it("takes an id that cannot be one for a page that does not exist", async () => {
  expect((await read("nonsense")).status).toBe(404);
});

it("lets a leader send and stop, and leaves decisions to editors and admins", async () => {
  const { campaignId, mail } = await newMailing();
  const leader = await signedIn(site, districtId, "leader");
  const viewer = await signedIn(site, districtId, "viewer");
  const params = { campaign: campaignId, mail };
  expect((await post(repetition.action, params, leader.cookie)).status).toBe(403);
  expect((await post(pause.action, params, leader.cookie)).status).toBe(303);
  expect((await read(campaignId, viewer.cookie)).status).toBe(403);
});

it("queues a test mail to whoever asks for it", async () => {
  const { campaignId, db } = await newMailing();
  expect((await post(testMails.action, { campaign: campaignId })).status).toBe(303);
  const entry = await db(({ db }) =>
    db.auditEntry.findFirstOrThrow({ where: { action: "campaign.test-mail" } }),
  );
  expect(entry.detail).toEqual({ campaignId });
});

it("shows an admin what waits after a restore, and resumes", async () => {
  const { db } = await newMailing();
  await db(({ db }) => db.district.updateMany({ data: { mailPaused: true } }));
  const shown = await ask(site, mailCheck.loader, { cookie: admin.cookie });
  expect(shown.body).toMatchObject({ mailPaused: true });
  const editor = await signedIn(site, districtId, "editor");
  expect((await post(mailCheck.action, {}, editor.cookie)).status).toBe(403);
  expect((await post(mailCheck.action, {})).status).toBe(303);
  const district = await db(({ db }) => db.district.findFirstOrThrow());
  expect(district.mailPaused).toBe(false);
});
