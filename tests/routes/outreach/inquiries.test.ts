import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as mailCheck from "~/admin/routes/mail-check";
import { addSchool } from "~/districts/add-school.server";
import { inquiryToken } from "~/outreach/inquiries/open-inquiry.server";
import {
  action as templateAction,
  loader as templatesLoader,
} from "~/outreach/routes/answer-templates";
import { action as askAction, loader as askLoader } from "~/outreach/routes/ask";
import { loader as listLoader } from "~/outreach/routes/inquiries";
import { action as answerAction, loader as caseLoader } from "~/outreach/routes/inquiry";
import { action as closeAction } from "~/outreach/routes/inquiry-closing";
import * as erasure from "~/outreach/routes/inquiry-erasure";
import { action as linkAction, loader as linkLoader } from "~/outreach/routes/inquiry-link";
import { action as repeatAction } from "~/outreach/routes/inquiry-mail-repetition";
import { action as settleAction } from "~/outreach/routes/inquiry-mail-settlement";
import { action as moreAction } from "~/outreach/routes/inquiry-more";
import { action as noteAction } from "~/outreach/routes/inquiry-notes";
import { action as ownerAction } from "~/outreach/routes/inquiry-owner";
import { action as promiseAction } from "~/outreach/routes/inquiry-promise";
import { action as entryAction } from "~/outreach/routes/new-inquiry";
import { type Caller, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let slug: string;
let districtId: string;
let caller: Caller;
let editor: Member;
let question: { question: string; email: string };
const monday = new Date("2026-10-05T15:00:00Z");

beforeAll(async () => {
  site = await testSite();
});

beforeEach(async () => {
  site.setNow(new Date());
  slug = `d-${Math.random().toString(36).slice(2, 10)}`;
  districtId = await newDistrict(site, slug);
  caller = systemCaller(site.services.database, districtId, "test");
  editor = await signedIn(site, districtId, "editor");
  question = { question: "Why do tablets\nstay at school?", email: `${slug}@home.test` };
  site.setNow(monday);
});

/** Sessions end by the database's clock, so somebody signs in today and asks on that Monday. */
async function join(role: "admin" | "leader" | "viewer", schools: string[] = []): Promise<Member> {
  site.setNow(new Date());
  const member = await signedIn(site, districtId, role, schools);
  site.setNow(monday);
  return member;
}

const send = (form: Record<string, string>, more = {}) =>
  ask(site, askAction, {
    path: `/d/${slug}/ask?lang=es`,
    params: { district: slug },
    form,
    ...more,
  });
const cases = () =>
  transaction(caller, ({ db }) =>
    db.inquiry.findMany({
      include: { messages: { orderBy: { at: "asc" } } },
      orderBy: { number: "asc" },
    }),
  );
const onlyCase = async () => {
  const [one, ...others] = await cases();
  if (!one || others.length > 0) throw new Error("not one case");
  return one;
};
const staff = (handler: unknown, inquiry: string, form?: Record<string, string>, more = {}) =>
  ask(site, handler, {
    ...{ cookie: editor.cookie, params: { inquiry, ...more } },
    ...(form ? { form } : {}),
  });

describe("asking the district", () => {
  it("makes a case in the page's language, with a receipt by mail", async () => {
    const answer = await send({ ...question, name: "María", audience: "families" });
    expect(answer).toMatchObject({ status: 303, location: `/d/${slug}/ask?lang=es&number=1` });
    expect(await onlyCase()).toMatchObject({
      ...{ channel: "web", language: "es", audience: "families", name: "María" },
      subject: "Why do tablets stay at school?",
      messages: [
        { kind: "question", medium: "web" },
        { kind: "receipt", state: "queued" },
      ],
    });
    const path = `/d/${slug}/ask?lang=es&number=1`;
    const page = await ask(site, askLoader, { path, params: { district: slug } });
    expect(page.body).toMatchObject({
      lang: "es",
      sent: expect.stringMatching(/número es el 1\..*7 de octubre/),
      lede: expect.stringContaining("2 días hábiles"),
    });
  });

  it("speaks the browser's language where the address says none", async () => {
    const request = { path: `/d/${slug}/ask`, params: { district: slug } };
    const page = await ask(site, askLoader, { ...request, headers: { "Accept-Language": "ar" } });
    expect(page.body).toMatchObject({ lang: "ar", dir: "rtl" });
  });

  it.each([
    ["nothing asked", { question: " ", email: "a@b.test" }, ["question"]],
    ["no way to answer", { question: "?", email: "", phone: "" }, ["email"]],
    ["no address", { question: "?", email: "maria" }, ["email"]],
    ["no phone number", { question: "?", phone: "call me" }, ["phone"]],
    [
      "a field filled that nobody sees",
      { question: "?", email: "a@b.test", website: "x" },
      ["website"],
    ],
  ])("with %s says so and keeps what was typed", async (_, form, fields) => {
    const answer = await send(form);
    expect(answer.status).toBe(422);
    const { errors, values } = answer.body as Record<string, Record<string, string>>;
    expect(Object.keys(errors ?? {})).toEqual(fields);
    expect(values?.question).toBe(form.question.trim());
    expect(await cases()).toEqual([]);
  });

  it("takes a phone number instead of an address, and then mails nobody", async () => {
    await send({ question: "?", phone: "(555) 010-0142" });
    expect(await onlyCase()).toMatchObject({
      phone: "(555) 010-0142",
      messages: [{ kind: "question" }],
    });
  });

  it("says of far too long a question that it is too long, not that there were too many", async () => {
    const sent = await send({ question: "x".repeat(200_000), phone: "555 0100" });
    expect(sent).toMatchObject({
      status: 413,
      body: { message: expect.stringContaining("más de 8,000 caracteres") },
    });
  });

  it("stops a flood from one place and to one address, and keeps the words", async () => {
    const from = { clientAddress: `10.0.0.${Math.floor(Math.random() * 250)}` };
    for (let n = 0; n < 20; n++) await send({ question: "?", phone: "555 0100" }, from);
    expect(await send({ question: "Late", phone: "555 0100" }, from)).toMatchObject({
      status: 429,
      body: { busy: true, values: { question: "Late" } },
    });
    const address = { question: "?", email: `${slug}@victim.test` };
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push((await send(address)).status);
    expect(answers).toEqual([303, 303, 303, 303, 303, 429]);
  });
});

describe("a case from question to satisfied", () => {
  it("is answered by mail, asked about once, and takes more words", async () => {
    await send(question);
    const { id } = await onlyCase();
    const page = (await staff(caseLoader, id)).body;
    expect(page).toMatchObject({ number: 1, language: "Spanish", satisfaction: "Not asked yet" });
    site.setNow(new Date("2026-10-06T15:00:00Z"));
    expect((await staff(answerAction, id, { body: "", medium: "mail" })).status).toBe(422);
    await staff(answerAction, id, { body: "Se cargan allí.", medium: "mail", resolves: "yes" });
    expect(await onlyCase()).toMatchObject({ state: "answered", ownerId: editor.id });

    const link = { params: { token: inquiryToken(site.services, id) } };
    const before = await cases();
    expect((await ask(site, linkLoader, link)).body).toMatchObject({ step: "asked", lang: "es" });
    expect(await cases()).toEqual(before);
    expect((await ask(site, linkAction, { ...link, form: { note: "Hm" } })).status).toBe(422);
    await ask(site, linkAction, { ...link, form: { helped: "partly", note: "Y el viernes?" } });
    await ask(site, linkAction, { ...link, form: { helped: "no", note: "" } });
    expect(await onlyCase()).toMatchObject({
      satisfaction: "partly",
      satisfactionNote: "Y el viernes?",
    });
    expect((await ask(site, linkLoader, link)).body).toMatchObject({ step: "thanks" });

    expect((await ask(site, moreAction, { ...link, form: { text: " " } })).status).toBe(422);
    await ask(site, moreAction, { ...link, form: { text: "¿Y los viernes?" } });
    expect(await onlyCase()).toMatchObject({ state: "waiting", satisfaction: "partly" });
  });

  it("whose link is unknown is 404, and whose answer was not asked about takes no opinion", async () => {
    const unknown = { params: { token: "A".repeat(22) } };
    expect((await ask(site, linkLoader, unknown)).status).toBe(404);
    expect((await ask(site, linkAction, { ...unknown, form: { helped: "yes" } })).status).toBe(404);
    await send(question);
    const { id } = await onlyCase();
    const link = { params: { token: inquiryToken(site.services, id) } };
    await ask(site, linkAction, { ...link, form: { helped: "yes" } });
    expect(await onlyCase()).toMatchObject({ satisfaction: null });
  });

  it("without an address is answered by phone, never by mail", async () => {
    await send({ question: "?", phone: "555 0100" });
    const { id } = await onlyCase();
    const refused = await staff(answerAction, id, { body: "Told", medium: "mail" });
    expect(refused).toMatchObject({ status: 422, body: { values: { body: "Told" } } });
    await staff(answerAction, id, { body: "Told", medium: "phone" });
    expect((await onlyCase()).messages.at(-1)).toMatchObject({ medium: "phone", state: null });
  });

  it("is handed over, noted on, and closed with a reason", async () => {
    await send(question);
    const { id } = await onlyCase();
    const other = await join("leader");
    await staff(ownerAction, id, { owner: other.id });
    expect(await onlyCase()).toMatchObject({ ownerId: other.id });
    const viewer = await join("viewer");
    expect((await staff(ownerAction, id, { owner: viewer.id })).status).toBe(404);
    await staff(noteAction, id, { body: "Call the vendor" });
    await staff(closeAction, id, { reason: "duplicate" });
    expect(await onlyCase()).toMatchObject({ state: "closed", closeReason: "duplicate" });
    expect((await onlyCase()).messages.at(-1)).toMatchObject({ kind: "note", state: null });
  });

  it("is erased on request by an admin, page and link with it, and takes nothing more", async () => {
    await send(question);
    const { id } = await onlyCase();
    const link = { params: { token: inquiryToken(site.services, id) } };
    const admin = await join("admin");
    const at = { params: { inquiry: id }, cookie: admin.cookie };
    expect((await ask(site, erasure.loader, { ...at, cookie: editor.cookie })).status).toBe(403);
    expect((await ask(site, erasure.loader, at)).body).toMatchObject({ number: 1 });
    expect((await ask(site, caseLoader, at)).body).toMatchObject({ emptied: null, mayErase: true });
    expect((await ask(site, erasure.action, { ...at, form: {} })).status).toBe(303);
    expect((await ask(site, caseLoader, at)).body).toMatchObject({
      ...{ subject: "Its words were deleted", emptied: expect.any(String), email: "" },
      messages: [{ body: "" }, { body: "" }],
    });
    expect((await ask(site, linkLoader, link)).status).toBe(404);
    expect((await ask(site, erasure.loader, at)).status).toBe(404);
    expect((await ask(site, erasure.action, { ...at, form: {} })).status).toBe(404);
    expect((await staff(noteAction, id, { body: "Too late" })).status).toBe(404);
  });

  it("has a person decide about a mail that may have arrived", async () => {
    await send(question);
    const { id } = await onlyCase();
    await staff(answerAction, id, { body: "Sí.", medium: "mail" });
    const mail = async () => (await onlyCase()).messages.find(({ kind }) => kind === "answer");
    const answerMail = (await mail())?.id ?? "";
    const is = (state: string) =>
      transaction(caller, ({ db }) =>
        db.inquiryMessage.updateMany({ where: { id: answerMail }, data: { state } }),
      );
    expect((await staff(repeatAction, id, {}, { answerMail })).status).toBe(404);
    await is("unknown");
    await staff(settleAction, id, {}, { answerMail });
    expect(await mail()).toMatchObject({ state: "sent" });
    await is("unknown");
    await staff(repeatAction, id, {}, { answerMail });
    expect(await mail()).toMatchObject({ state: "queued" });
  });
});

describe("after a restore", () => {
  it("an admin sees what mails of inquiries wait or are unknown, and lets all mail go on", async () => {
    await send(question);
    const { id } = await onlyCase();
    await staff(answerAction, id, { body: "Sí.", medium: "mail" });
    const on = (kind: string, data: object) =>
      transaction(caller, ({ db }) => db.inquiryMessage.updateMany({ where: { kind }, data }));
    await on("receipt", { state: "unknown", settledAt: monday });
    await transaction(caller, ({ db }) => db.district.updateMany({ data: { mailPaused: true } }));
    const { cookie } = await join("admin");
    const { body } = await ask(site, mailCheck.loader, { cookie });
    expect(body).toMatchObject({
      ...{ mailPaused: true, queued: 1, undecided: 1, campaigns: [] },
      inquiries: {
        waiting: [{ href: `/admin/inquiries/${id}`, queued: 1, undecided: 1 }],
        others: 0,
      },
      last: expect.stringContaining("Oct"),
    });
    expect((await ask(site, mailCheck.action, { cookie: editor.cookie, form: {} })).status).toBe(
      403,
    );
    await ask(site, mailCheck.action, { cookie, form: {} });
    await on("answer", { state: "sent" });
    await on("receipt", { state: "sent" });
    const after = (await ask(site, mailCheck.loader, { cookie })).body;
    expect(after).toMatchObject({ mailPaused: false, queued: 0, undecided: 0 });
  });
});

describe("staff", () => {
  it("write down what they hear, in the list by when it is due", async () => {
    const entry = {
      channel: "phone",
      body: "When is the fair?",
      language: "so",
      phone: "555 0100",
    };
    const kept = await ask(site, entryAction, { cookie: editor.cookie, form: entry });
    expect(kept).toMatchObject({ status: 303 });
    await send(question);
    site.setNow(new Date("2026-10-08T15:00:00Z"));
    const list = (await ask(site, listLoader, { path: "/admin/inquiries", cookie: editor.cookie }))
      .body;
    expect(list).toMatchObject({
      ...{ total: 2, counts: { waiting: 2, overdue: 2 } },
      inquiries: [{ number: 1, isLate: true }, { number: 2 }],
    });
  });

  it("of a school look after what is about it, and nothing else", async () => {
    await addSchool(caller, { code: "A", name: "Lakeside School" });
    const school = (await transaction(caller, ({ db }) => db.school.findFirstOrThrow())).id;
    await send(question);
    await send({ ...question, school });
    const principal = await join("leader", ["A"]);
    const list = (await ask(site, listLoader, { path: "/x", cookie: principal.cookie })).body;
    expect(list).toMatchObject({ total: 1, inquiries: [{ number: 2 }] });
    const [whole, theirs] = await cases();
    const open = (inquiry?: string) =>
      ask(site, caseLoader, { cookie: principal.cookie, params: { inquiry: inquiry ?? "" } });
    expect((await open(whole?.id)).status).toBe(404);
    expect((await open(theirs?.id)).status).toBe(200);
    const entry = { channel: "phone", body: "?", language: "en" };
    const refused = await ask(site, entryAction, { cookie: principal.cookie, form: entry });
    expect(refused.status).toBe(422);
  });

  it("begin an answer with words in the language of who asked", async () => {
    const form = { name: "Tablets", "text-en": "They stay.", "text-es": "Se quedan." };
    await ask(site, templateAction, { cookie: editor.cookie, form });
    const again = await ask(site, templateAction, { cookie: editor.cookie, form });
    expect(again).toMatchObject({ status: 422, body: { errors: { name: expect.anything() } } });
    const listed = (await ask(site, templatesLoader, { cookie: editor.cookie })).body as {
      templates: { id: string }[];
    };
    await send(question);
    const { id } = await onlyCase();
    const path = `/admin/inquiries/${id}?template=${listed.templates[0]?.id}`;
    const page = await ask(site, caseLoader, {
      path,
      cookie: editor.cookie,
      params: { inquiry: id },
    });
    expect(page.body).toMatchObject({ beginning: "Se quedan." });
  });

  it("change the promise for what comes in from then on", async () => {
    const leader = await join("leader");
    await send(question);
    const form: [string, string][] = [
      ...([
        ["amount", "4"],
        ["unit", "hours"],
        ["opens", "09:00"],
        ["closes", "17:00"],
      ] as const),
      ...([
        ["weekdays", "1"],
        ["weekdays", "2"],
        ["closedDays", "2026-10-06\n2026-12-25"],
        ["keptMonths", "36"],
      ] as const),
    ].map(([name, value]): [string, string] => [name, value]);
    const kept = await ask(site, promiseAction, { cookie: leader.cookie, form });
    expect(kept.status).toBe(303);
    site.setNow(new Date("2026-10-05T21:00:00Z"));
    await send(question);
    expect((await cases()).map(({ dueAt }) => dueAt)).toEqual([
      new Date("2026-10-07T21:30:00Z"),
      new Date("2026-10-12T17:00:00Z"),
    ]);
    const wrong = form.map(([name, value]): [string, string] =>
      name === "closes" ? [name, "08:00"] : name === "keptMonths" ? [name, "0"] : [name, value],
    );
    const refused = await ask(site, promiseAction, { cookie: leader.cookie, form: wrong });
    expect(refused).toMatchObject({
      ...{ status: 422, body: { values: { keptMonths: "0" } } },
      body: {
        errors: { closes: expect.anything(), keptMonths: expect.stringMatching(/one month/) },
      },
    });
  });
});
