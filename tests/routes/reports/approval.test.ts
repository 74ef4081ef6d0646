import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { invitationToken } from "~/campaigns/links.server";
import { loader as commitment, action as note } from "~/reports/routes/commitment";
import { action as repeatReminder } from "~/reports/routes/commitment-reminder-repetition";
import { action as settleReminder } from "~/reports/routes/commitment-reminder-settlement";
import { loader as commitments } from "~/reports/routes/commitments";
import { loader as feedback } from "~/reports/routes/feedback";
import { action as hear } from "~/reports/routes/feedback-subscription";
import { action as stopHearing } from "~/reports/routes/feedback-subscription-end";
import { loader as youSaid } from "~/reports/routes/public-commitments";
import { loader as publicReport } from "~/reports/routes/public-report";
import Report, { loader as reportPage } from "~/reports/routes/report";
import { action as approve } from "~/reports/routes/report-approval";
import { action as addPromise } from "~/reports/routes/report-commitments";
import { action as publish } from "~/reports/routes/report-publication";
import { action as sendBack } from "~/reports/routes/report-return";
import { action as submit } from "~/reports/routes/report-review";
import { action as translate } from "~/reports/routes/report-translation";
import { loader as reports } from "~/reports/routes/reports";
import { action as begin } from "~/reports/routes/wave-report";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { closedWave, type ReportStory, text } from "../../db/reports/report-story";
import { ask, type Site, signedIn } from "../auth/site";
import { commentOf } from "./own-comment";

vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story?.close());

const site = (): Site => ({
  ...{ services: story.services, ownerUrl: story.ownerUrl },
  setNow: () => {},
});

const promise = {
  ...{ what: "Train first.", ownerId: "", ownerName: "R. Okafor" },
  ...{ dueOn: "2099-05-31", goalId: "" },
};

/** An editor and a leader, and a report that the editor has begun. */
async function begun() {
  story = await closedWave([{ email: "ana@home.test", given: "Ana", language: "es" }]);
  const editor = await signedIn(site(), story.districtId, "editor");
  const leader = await signedIn(site(), story.districtId, "leader");
  const wave = { wave: story.waveId };
  const form = { ...text, release: story.releaseId };
  const started = await ask(site(), begin, { params: wave, cookie: editor.cookie, form });
  const params = { report: started.location?.split("/").at(-1) ?? "" };
  const as = (who: { cookie: string }, action: unknown, form: Record<string, string> = {}) =>
    ask(site(), action, { params, cookie: who.cookie, form });
  return { editor, leader, params, as };
}

test("a wave is named by its survey's title, before its report is begun and after", async () => {
  story = await closedWave([{ email: "ana@home.test", given: "Ana", language: "es" }]);
  const editor = await signedIn(site(), story.districtId, "editor");
  const named = standardSurvey().title.all?.en ?? "";
  expect(named).not.toBe("");
  const list = () => ask(site(), reports, { cookie: editor.cookie });
  expect((await list()).body).toMatchObject({ unreported: [{ title: named, number: 1 }] });
  const form = { ...text, release: story.releaseId };
  await ask(site(), begin, { params: { wave: story.waveId }, cookie: editor.cookie, form });
  expect((await list()).body).toMatchObject({
    ...{ unreported: [], reports: [{ name: `${named}, wave 1` }] },
  });
});

test("an editor writes and sends it on, a leader sends it back and approves it, and each is kept", async () => {
  const { editor, leader, params, as } = await begun();
  expect(await as(editor, submit)).toMatchObject({ status: 403 });
  const refused = await as(editor, addPromise, { ...promise, dueOn: "" });
  expect(refused).toMatchObject({
    status: 422,
    body: { values: { what: promise.what }, errors: { dueOn: expect.any(String) } },
  });
  expect((await as(editor, addPromise, promise)).status).toBe(303);
  expect((await as(editor, submit)).status).toBe(303);
  expect((await as(editor, approve)).status).toBe(403);
  expect((await as(editor, publish)).status).toBe(403);
  expect((await as(leader, sendBack, { note: "Name the day." })).status).toBe(303);
  expect((await as(leader, approve)).status).toBe(403);
  await as(editor, submit);
  await as(leader, approve);
  expect((await as(leader, publish)).status).toBe(303);
  const { body } = await ask(site(), reportPage, { params, cookie: leader.cookie });
  const { events } = body as { events: { kind: string; note: string }[] };
  expect(events.map(({ kind, note }) => [kind, note])).toEqual([
    ...[
      ["submitted", ""],
      ["returned", "Name the day."],
      ["submitted", ""],
    ],
    ...[
      ["approved", ""],
      ["published", ""],
    ],
  ]);
});

test("the page of a report lists each promise once, to be changed by those who may and followed once it is public", async () => {
  const { editor, leader, params, as } = await begun();
  await as(editor, addPromise, promise);
  const viewer = await signedIn(site(), story.districtId, "viewer");
  const seen = async (who: { cookie: string }) => {
    const { body } = await ask(site(), reportPage, { params, cookie: who.cookie });
    const html = renderToStaticMarkup(createElement(Report, { loaderData: body } as never));
    return html.match(/[^>]*>Train first\./g)?.map((found) => /href="([^"]*)"/.exec(found)?.[1]);
  };
  expect(await seen(editor)).toEqual([
    expect.stringContaining(`/admin/reports/${params.report}/commitments/`),
  ]);
  expect(await seen(viewer)).toEqual([undefined]);
  await as(editor, submit);
  await as(leader, approve);
  await as(leader, publish);
  expect(await seen(leader)).toEqual([expect.stringContaining("/admin/commitments/")]);
});

test("a translated part is read in its language and the rest in the report's own, which is said", async () => {
  const { editor, leader, params, as } = await begun();
  await as(editor, addPromise, promise);
  const spanish = { title: "Lo que oímos", heard: "", willNotDo: "", next: "" };
  const translated = await ask(site(), translate, {
    ...{ params: { ...params, language: "es" }, cookie: editor.cookie, form: spanish },
  });
  expect(translated.status).toBe(303);
  for (const [who, step] of [
    [editor, submit],
    [leader, approve],
    [leader, publish],
  ] as const) {
    await as(who, step);
  }
  const { body } = await ask(site(), publicReport, {
    ...{ path: "/?lang=es", params: { district: "cedar", report: "tech-1" } },
  });
  expect(body).toMatchObject({
    lang: "es",
    report: {
      title: { lang: "es", text: "Lo que oímos" },
      heard: { lang: "en", text: ["Families know more"] },
      willDo: [{ what: { lang: "en" }, owner: "R. Okafor", by: "31 de mayo de 2099" }],
    },
  });
});

test("what staff note of a promise stands on the page for everybody, and a change without a reason is a 422", async () => {
  await begun();
  await story.save();
  await story.publish();
  const viewer = await signedIn(site(), story.districtId, "viewer");
  const editor = await signedIn(site(), story.districtId, "editor");
  const { id } = await story.db(({ db }) => db.commitment.findFirstOrThrow());
  const params = { commitment: id };
  const change = { state: "changed", note: "", link: "", dueOn: "2099-09-30" };
  const noteAs = (who: { cookie: string }, form: Record<string, string>) =>
    ask(site(), note, { params, cookie: who.cookie, form });
  expect((await noteAs(viewer, change)).status).toBe(403);
  expect(await noteAs(editor, change)).toMatchObject({ status: 422, body: { values: change } });
  expect((await noteAs(editor, { ...change, note: "The vendor left." })).status).toBe(303);
  const { body } = await ask(site(), youSaid, { params: { district: "cedar" }, path: "/?lang=vi" });
  expect(body).toMatchObject({
    lang: "vi",
    reports: [{ commitments: [{ standing: "changed", reason: "The vendor left." }] }],
  });
  const list = await ask(site(), commitments, {
    ...{ path: "/admin/commitments?standing=late", cookie: viewer.cookie },
  });
  expect(list.body).toMatchObject({
    total: 1,
    commitments: [],
    counts: { changed: 1 },
    news: null,
  });
});

test("of a reminder that may have arrived, whoever may edit commitments decides on its page", async () => {
  const { editor, leader } = await begun();
  await story.save();
  await story.publish();
  const { id } = await story.db(({ db }) => db.commitment.findFirstOrThrow());
  const { districtId } = story;
  const of = { districtId, commitmentId: id, staffId: leader.id, threshold: "due" };
  const { id: dueMail } = await story.db(({ db }) =>
    db.dueMail.create({ data: { ...of, dueOn: new Date("2099-05-31"), state: "unknown" } }),
  );
  const viewer = await signedIn(site(), districtId, "viewer");
  const params = { commitment: id, dueMail };
  const decide = (who: { cookie: string }, action: unknown) =>
    ask(site(), action, { params, cookie: who.cookie, form: {} });
  const state = async () => {
    const { body } = await ask(site(), commitment, { params, cookie: editor.cookie });
    return (body as { dueMails: { state: string }[] }).dueMails.map(({ state }) => state);
  };
  expect(await state()).toEqual(["unknown"]);
  expect((await decide(viewer, repeatReminder)).status).toBe(403);
  expect(await decide(editor, settleReminder)).toMatchObject({
    ...{ status: 303, location: `/admin/commitments/${id}#reminders` },
  });
  expect(await state()).toEqual(["sent"]);
  expect((await decide(editor, repeatReminder)).status).toBe(404);
  await story.db(({ db }) => db.dueMail.updateMany({ data: { state: "failed" } }));
  expect((await decide(editor, settleReminder)).status).toBe(404);
  expect((await decide(editor, repeatReminder)).status).toBe(303);
  expect(await state()).toEqual(["queued"]);
});

test("before a report is published nothing of its promises is anybody's", async () => {
  await begun();
  await story.save();
  const { body } = await ask(site(), youSaid, { params: { district: "cedar" } });
  expect(body).toMatchObject({ reports: [] });
});

test("whoever has the link asks to hear and stops it, and a link that nobody was sent does neither", async () => {
  await begun();
  await story.save();
  await story.publish();
  const invitation = await story.db(({ db }) => db.invitation.findFirstOrThrow());
  const token = invitationToken(story.services.secrets.link, invitation.id, 0);
  const hears = async () => {
    const { body } = await ask(site(), feedback, { path: `/f/${token}`, params: { token } });
    return (body as { hears: boolean }).hears;
  };
  const post = (action: unknown, of = token) =>
    ask(site(), action, { path: `/f/${of}/subscription?lang=es`, params: { token: of }, form: {} });
  expect(await hears()).toBe(false);
  expect(await post(hear)).toMatchObject({ status: 303, location: `/f/${token}?lang=es#hear` });
  expect(await hears()).toBe(true);
  await story.db(({ db }) => db.mailAddress.updateMany({ data: { unsubscribedAt: new Date() } }));
  expect(await hears()).toBe(false);
  await post(hear);
  expect(await hears()).toBe(true);
  await post(stopHearing);
  expect(await hears()).toBe(false);
  expect((await post(hear, "A".repeat(22))).status).toBe(404);
});

test("own comments and offers are shown to the browser that gave the answers, and to nobody else with the link", async () => {
  await begun();
  await story.save();
  await story.publish();
  const { token, cookie } = await commentOf(story);
  await story.db(({ db }) =>
    db.pledge.create({
      data: {
        ...{ districtId: story.districtId, number: 1, kind: "material", unit: "laptops" },
        ...{ email: "ana@home.test", emailKey: "ana@home.test", language: "es", offered: 5 },
        ...{ state: "offered", tokenHash: new Uint8Array(32), createdAt: new Date() },
      },
    }),
  );
  const open = async (cookie?: string) => {
    const asked = { path: `/f/${token}`, params: { token }, ...(cookie ? { cookie } : {}) };
    return (await ask(site(), feedback, asked)).body as { comments: object[]; offers: object[] };
  };
  expect((await open(cookie)).comments).toMatchObject([
    { text: "Lend longer.", decided: "Aceptado", reason: "It is right." },
  ]);
  expect((await open(cookie)).offers).toMatchObject([
    { says: expect.stringContaining("distrito") },
  ]);
  expect(await open()).toMatchObject({ comments: [], offers: [] });
  expect(JSON.stringify(await open(`fc_browser=${"x".repeat(22)}`))).not.toContain("Lend longer");
});
