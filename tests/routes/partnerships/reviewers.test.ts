import { beforeAll, beforeEach, expect, it } from "vitest";
import { addContact, addPartner, changePartner } from "~/partnerships/partners/keep-partner.server";
import { loader as invitations, action as invite } from "~/partnerships/routes/partner-invitations";
import { listReviewsOf } from "~/plans/mailing/invite-reviewer.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

const now = { now: new Date(), timezone: "America/Chicago" };
const hanley = {
  ...{ name: "Hanley Ltd", kind: "business" as const, website: "", publicName: "Hanley" },
  ...{ isVendor: false, conflict: "", note: "" },
};
const ana = { name: "Ana", email: "ana@hanley.test", phone: "", role: "", language: "es" };

let site: Site;
let districtId: string;
let editor: Member;
let partner: string;

beforeAll(async () => {
  site = await testSite();
});
beforeEach(async () => {
  districtId = await newDistrict(site, `d-${Math.random().toString(36).slice(2, 10)}`);
  editor = await signedIn(site, districtId, "editor");
  partner = await addPartner(caller(), hanley, now);
  await transaction(caller(), async ({ db }) => {
    const plan = await db.plan.create({ data: { districtId, slug: "technology" } });
    const of = { districtId, planId: plan.id, number: 1, title: "Plan", language: "en" };
    await db.planVersion.create({ data: { ...of, publishedAt: new Date() } });
  });
});

const caller = () => systemCaller(site.services.database, districtId, "test");
const post = (form: [string, string][]) =>
  ask(site, invite, { cookie: editor.cookie, form, params: { partner } });

it("mails only contacts who may be written to a link of their own, and marks what they say", async () => {
  await addContact(caller(), partner, {
    ...ana,
    name: "Ben",
    email: "ben@hanley.test",
    mayMail: false,
  });
  const contact = await addContact(caller(), partner, { ...ana, mayMail: true });
  const page = await ask(site, invitations, { cookie: editor.cookie, params: { partner } });
  expect(page.body).toMatchObject({
    plans: [{ value: "technology" }],
    contacts: [{ value: contact }],
  });
  expect(await post([["plan", "technology"]])).toMatchObject({ status: 422 });
  const chosen: [string, string][] = [
    ["plan", "technology"],
    ["contacts", contact],
  ];
  expect(await post(chosen)).toMatchObject({ status: 303 });
  const { deliveries, commenters } = await transaction(caller(), async ({ db }) => ({
    deliveries: await db.delivery.findMany(),
    commenters: await db.commenter.findMany(),
  }));
  expect(deliveries).toMatchObject([{ email: "ana@hanley.test", language: "es", state: "queued" }]);
  expect(commenters).toMatchObject([{ partnerId: partner, partnerName: "Hanley", personId: null }]);
  await post(chosen);
  const count = await transaction(caller(), ({ db }) => db.commenter.count());
  expect(count).toBe(1);
});

it("takes the mark back where a partner no longer agrees to be named", async () => {
  const contact = await addContact(caller(), partner, { ...ana, mayMail: true });
  await post([
    ["plan", "technology"],
    ["contacts", contact],
  ]);
  await changePartner(caller(), partner, { ...hanley, publicName: null, revision: 1 }, now);
  const [commenter] = await transaction(caller(), ({ db }) => db.commenter.findMany());
  expect(commenter).toMatchObject({ partnerId: partner, partnerName: null });
});

it("lists what reviewers said in public, and nothing that waits", async () => {
  const contact = await addContact(caller(), partner, { ...ana, mayMail: true });
  await post([
    ["plan", "technology"],
    ["contacts", contact],
  ]);
  await transaction(caller(), async ({ db }) => {
    const commenter = await db.commenter.findFirstOrThrow();
    const version = await db.planVersion.findFirstOrThrow();
    const of = {
      ...{ districtId, planId: version.planId, versionId: version.id, sectionKey: "s1" },
      ...{ commenterId: commenter.id, language: "en", shownAs: "Ana" },
    };
    await db.planComment.create({ data: { ...of, text: "Teach soldering", state: "shown" } });
    await db.planComment.create({ data: { ...of, text: "Waits", state: "waiting" } });
  });
  const said = await transaction(caller(), (scope) => listReviewsOf(scope, partner));
  expect(said.map(({ text }) => text)).toEqual(["Teach soldering"]);
});
