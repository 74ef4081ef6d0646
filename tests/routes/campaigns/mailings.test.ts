import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import * as audience from "~/campaigns/routes/mailing-audience";
import * as count from "~/campaigns/routes/mailing-count";
import * as preview from "~/campaigns/routes/mailing-preview";
import * as removal from "~/campaigns/routes/mailing-removal";
import * as sending from "~/campaigns/routes/mailing-sending";
import * as testMails from "~/campaigns/routes/mailing-test-mails";
import * as text from "~/campaigns/routes/mailing-text";
import * as newMailing from "~/campaigns/routes/new-mailing";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let admin: Member;

beforeAll(async () => {
  site = await testSite();
  const districtId = await newDistrict(site);
  admin = await signedIn(site, districtId);
  const quiet = systemCaller(site.services.database, districtId, "test");
  await transaction(quiet, ({ db }) =>
    db.district.updateMany({ data: { quietFrom: 21, quietUntil: 7 } }),
  );
  const caller = systemCaller(site.services.database, districtId, "test");
  await transaction(caller, ({ db }) =>
    db.person.createMany({
      data: ["families", "staff"].map((one) => ({
        ...{ districtId, sourceId: randomUUID(), givenName: "Maria", audiences: [one] },
        ...{ email: `${one}@home.test`, emailKey: `${one}@home.test` },
        language: one === "staff" ? "en" : "es",
      })),
    }),
  );
});

const written = { "subject.en": "Late opening", "body.en": "Dear {{givenName}}, we open late." };

async function begun(form: Record<string, string> = written): Promise<string> {
  const { location } = await ask(site, newMailing.action, { cookie: admin.cookie, form });
  return /drafts\/([^/]+)\/audience$/.exec(location ?? "")?.[1] ?? "";
}
const at = (mailing: string) => ({ cookie: admin.cookie, params: { mailing } });

it("is written, aimed, looked at and sent in three steps", async () => {
  const mailing = await begun();
  const chosen: [string, string][] = [
    ["audience", "families"],
    ["next", "sending"],
  ];
  const aimed = await ask(site, audience.action, { ...at(mailing), form: chosen });
  expect(aimed.location).toBe(`/admin/campaigns/drafts/${mailing}/sending`);
  const { body } = await ask(site, sending.loader, at(mailing));
  const { revision } = body as { revision: number };
  expect(body).toMatchObject({
    trouble: null,
    count: { people: 1, mails: 1, languages: [{ language: "es", written: "en" }] },
    mails: [{ language: "en", subject: "Late opening", count: 1 }],
  });
  const form = { revision: String(revision) };
  const sent = await ask(site, sending.action, { ...at(mailing), form });
  expect(sent).toMatchObject({ status: 303, location: expect.stringMatching(/campaigns\/[^/]+$/) });
  const again = await ask(site, sending.action, { ...at(mailing), form });
  expect(again.location).toBe(sent.location);
  for (const page of [text.loader, audience.loader, sending.loader, removal.loader]) {
    expect((await ask(site, page, at(mailing))).location).toBe(sent.location);
  }
  expect((await ask(site, removal.action, { ...at(mailing), form: {} })).status).toBe(404);
});

it("goes at a moment of one's choice, never in the past or in quiet hours", async () => {
  const mailing = await begun();
  const { body } = await ask(site, sending.loader, at(mailing));
  const { revision } = body as { revision: number };
  const send = (when: string) =>
    ask(site, sending.action, { ...at(mailing), form: { revision: String(revision), at: when } });
  for (const when of ["soon", "2020-01-01T10:00", "2100-01-01T23:30"]) {
    expect(await send(when)).toMatchObject({
      ...{ status: 422, body: { refusal: null, at: when, errors: { at: expect.any(String) } } },
    });
  }
  const { status, location } = await send("2100-01-01T10:00");
  expect(status).toBe(303);
  const id = location?.split("/").at(-1) ?? "";
  const caller = systemCaller(site.services.database, admin.districtId, "test");
  const campaign = await transaction(caller, ({ db }) => db.campaign.findFirst({ where: { id } }));
  expect(campaign?.startsAt?.toISOString()).toBe("2100-01-01T16:00:00.000Z");
});

it("keeps what was typed where something is wrong, and keeps a half-written one as a draft", async () => {
  const form = { "subject.en": "Hello {{name}}", "body.es": "Hola" };
  const wrong = await ask(site, newMailing.action, { cookie: admin.cookie, form });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toMatchObject({
    errors: { "subject.en": expect.stringContaining("{{name}}") },
    values: { "subject.en": "Hello {{name}}", "body.es": "Hola" },
  });
  const empty = await ask(site, newMailing.action, { cookie: admin.cookie, form: {} });
  expect(empty).toMatchObject({ status: 422, body: { errors: { empty: expect.any(String) } } });
  const mailing = await begun({ "subject.en": "Only a subject" });
  expect((await ask(site, sending.loader, at(mailing))).body).toMatchObject({
    ...{ trouble: "not_written", mails: [] },
  });
  const listed = await ask(site, newMailing.loader, { cookie: admin.cookie });
  expect(listed.body).toMatchObject({
    drafts: expect.arrayContaining([expect.objectContaining({ subject: "Only a subject" })]),
  });
});

it("counts what is ticked without keeping it, and refuses to be for nobody", async () => {
  const mailing = await begun();
  const path = "/?audience=staff&language=en";
  const context = await ask(site, count.loader, { ...at(mailing), path });
  expect(context.status).toBe(200);
  expect((await ask(site, audience.loader, at(mailing))).body).toMatchObject({
    ...{ filter: { audiences: ["families", "staff"] }, count: { people: 2, mails: 2 } },
  });
  const none = await ask(site, audience.action, { ...at(mailing), form: {} });
  expect(none).toMatchObject({ status: 422, body: { errors: { audience: expect.any(String) } } });
});

it("tells the second of two writers, with what they typed", async () => {
  const mailing = await begun();
  const form = { ...written, "subject.en": "Mine", revision: "1" };
  const first = await ask(site, text.action, { ...at(mailing), form });
  expect(first.status).toBe(303);
  const second = await ask(site, text.action, { ...at(mailing), form });
  expect(second).toMatchObject({
    ...{ status: 409, body: { isConflict: true, values: { "subject.en": "Mine" } } },
  });
});

it("sends nothing that was changed after it was looked at", async () => {
  const mailing = await begun();
  await ask(site, text.action, { ...at(mailing), form: { ...written, revision: "1" } });
  const late = await ask(site, sending.action, { ...at(mailing), form: { revision: "1" } });
  expect(late).toMatchObject({
    status: 409,
    body: { refusal: expect.stringContaining("changed") },
  });
});

it("shows and sends a test only in a language it is written in", async () => {
  const mailing = await begun();
  const of = (language: string) => ({ ...at(mailing), params: { mailing, language } });
  expect((await ask(site, preview.loader, of("en"))).status).toBe(200);
  expect((await ask(site, preview.loader, of("es"))).status).toBe(404);
  const post = (language: string) =>
    ask(site, testMails.action, { ...at(mailing), form: { language } });
  expect((await post("en")).location).toContain("/sending?tested=en");
  expect((await post("es")).status).toBe(404);
});

it("throws a draft away after saying what is lost", async () => {
  const mailing = await begun();
  expect((await ask(site, removal.loader, at(mailing))).body).toMatchObject({ written: 1 });
  expect((await ask(site, removal.action, { ...at(mailing), form: {} })).status).toBe(303);
  expect((await ask(site, text.loader, at(mailing))).status).toBe(404);
});

it("is no business of another district or of viewers", async () => {
  const mailing = await begun();
  const other = await signedIn(site, await newDistrict(site, "elm-valley"));
  const foreign = await ask(site, text.loader, { params: { mailing }, cookie: other.cookie });
  expect(foreign.status).toBe(404);
  const viewer = await signedIn(site, admin.districtId, "viewer");
  const refused = await ask(site, text.loader, { params: { mailing }, cookie: viewer.cookie });
  expect(refused.status).toBe(403);
});
