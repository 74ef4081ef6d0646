import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { pledgeToken } from "~/partnerships/pledges/make-pledge.server";
import { action as ruleAction } from "~/partnerships/routes/gift-rule";
import { action as generalAction } from "~/partnerships/routes/new-general-offer";
import { action as offerAction, loader as offerLoader } from "~/partnerships/routes/new-offer";
import { action as entryAction } from "~/partnerships/routes/new-pledge";
import { loader as pledgeLoader } from "~/partnerships/routes/pledge";
import { action as checkAction } from "~/partnerships/routes/pledge-check";
import { action as disownAction } from "~/partnerships/routes/pledge-disavowal";
import { action as eraseAction } from "~/partnerships/routes/pledge-erasure";
import { action as eventAction } from "~/partnerships/routes/pledge-event";
import { action as confirmAction, loader as linkLoader } from "~/partnerships/routes/pledge-link";
import { action as needAction } from "~/partnerships/routes/pledge-need";
import { action as withdrawAction } from "~/partnerships/routes/pledge-withdrawal";
import { loader as listLoader } from "~/partnerships/routes/pledges";
import { type Caller, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let slug: string;
let districtId: string;
let caller: Caller;
let editor: Member;
let needId: string;
const form = {
  ...{ amount: "12", name: "Ines Prado", email: "ines@prado.test", organization: "Prado Ltd" },
  ...{ show: "yes", public_name: "Prado Computers", message: "Two years old" },
};

beforeAll(async () => {
  site = await testSite();
});

beforeEach(async () => {
  slug = `d-${Math.random().toString(36).slice(2, 10)}`;
  districtId = await newDistrict(site, slug);
  caller = systemCaller(site.services.database, districtId, "test");
  editor = await signedIn(site, districtId, "editor");
  needId = await newNeed();
});

async function newNeed(more: object = {}): Promise<string> {
  const { id } = await transaction(caller, ({ db }) =>
    db.need.create({
      data: {
        ...{ districtId, kind: "material", amount: 10, language: "en", state: "open" },
        ...{ stage: "implementation", publishedAt: new Date() },
        texts: {
          en: { title: "Laptops for Lakeside", why: "", ifUnmet: "", unit: "laptops" },
          es: { title: "Portátiles para Lakeside", why: "", ifUnmet: "", unit: "portátiles" },
        },
        ...more,
      },
    }),
  );
  return id;
}

const send = (more: Record<string, string> = {}, need = needId, extra = {}) =>
  ask(site, offerAction, {
    ...{ path: `/d/${slug}/needs/${need}/offers?lang=es`, params: { district: slug, need } },
    ...{ form: { ...form, email: `${slug}@prado.test`, ...more }, ...extra },
  });
const pledges = () =>
  transaction(caller, ({ db }) =>
    db.pledge.findMany({ include: { mails: true, history: { orderBy: { number: "asc" } } } }),
  );
async function only() {
  const [one, ...others] = await pledges();
  if (!one || others.length > 0) throw new Error("not one offer");
  return one;
}
const link = (handler: unknown, id: string, typed?: Record<string, string>) =>
  ask(site, handler, {
    params: { token: pledgeToken(site.services, id) },
    ...(typed ? { form: typed } : {}),
  });
const staff = (handler: unknown, pledge: string, typed?: Record<string, string>, more = {}) =>
  ask(site, handler, {
    ...{ cookie: editor.cookie, params: { pledge, ...more } },
    ...(typed ? { form: typed } : {}),
  });
const happen = (pledge: string, event: string, typed: Record<string, string>) =>
  staff(eventAction, pledge, typed, { event });

/** An offer of twelve that its sender has confirmed. */
async function confirmed(): Promise<string> {
  await send();
  const { id } = await only();
  await link(confirmAction, id, {});
  return id;
}

describe("the public form", () => {
  it("keeps an offer in the page's language, that nobody sees before it is confirmed", async () => {
    const answer = await send();
    expect(answer).toMatchObject({
      ...{ status: 303, location: `/d/${slug}/needs/${needId}/offers?lang=es&sent` },
    });
    expect(await only()).toMatchObject({
      ...{ state: "unconfirmed", offered: 12, language: "es", publicName: "Prado Computers" },
      mails: [{ kind: "confirmation", state: "queued" }],
    });
    const list = await ask(site, listLoader, { cookie: editor.cookie });
    expect(list.body).toMatchObject({ total: 0, due: { offered: 0 } });
    const page = await staff(pledgeLoader, (await only()).id);
    expect(page.status).toBe(404);
  });

  it("says what is still open, also where enough is promised", async () => {
    const path = `/d/${slug}/needs/${needId}/offers?lang=es`;
    const asked = { path, params: { district: slug, need: needId } };
    expect((await ask(site, offerLoader, asked)).body).toMatchObject({
      ...{ lang: "es", still: "Todavía falta: 10 portátiles.", unit: "portátiles" },
    });
    await happen(await confirmed(), "accepted", { amount: "10" });
    expect((await ask(site, offerLoader, asked)).body).toMatchObject({
      still: expect.stringContaining("Ya se ha prometido lo suficiente"),
    });
  });

  it.each([
    ["no amount", { amount: "" }, "amount"],
    ["half a laptop", { amount: "1.5" }, "amount"],
    ["no address", { email: "ines" }, "email"],
    ["no name", { name: " " }, "name"],
    ["a name to show that is missing", { public_name: "" }, "public_name"],
    ["a message beyond measure", { message: "x".repeat(4001) }, "message"],
    ["a field filled that nobody sees", { website: "x" }, "website"],
  ])("with %s says so and keeps everything typed", async (_, typed, field) => {
    const answer = await send(typed);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: { [field]: expect.any(String) },
      values: { organization: "Prado Ltd" },
    });
    expect(await pledges()).toEqual([]);
  });

  it("takes none for a paused need, and knows no draft", async () => {
    expect((await send({}, await newNeed({ state: "paused" }))).status).toBe(403);
    expect((await send({}, await newNeed({ state: "draft", publishedAt: null }))).status).toBe(404);
  });

  it("ends a flood from one place, and keeps what was typed", async () => {
    const from = { clientAddress: "198.51.100.7" };
    const answers = [];
    for (let n = 0; n < 21; n += 1)
      answers.push(await send({ email: `a${n}@b.test` }, needId, from));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({
      ...{ status: 429, body: { busy: true, values: { name: "Ines Prado" } } },
    });
  });
});

describe("the link of a mail", () => {
  it("shows and changes nothing; its button confirms, twice is once", async () => {
    await send();
    const { id } = await only();
    const shown = await link(linkLoader, id);
    expect(shown.body).toMatchObject({ lang: "es", state: "unconfirmed" });
    expect((await only()).state).toBe("unconfirmed");
    await link(confirmAction, id, {});
    await link(confirmAction, id, {});
    const pledge = await only();
    expect(pledge.history.map(({ kind, actor }) => [kind, actor])).toEqual([
      ["offered", "public"],
      ["confirmed", "public"],
    ]);
  });

  it("lets somebody whose address was misused delete the offer", async () => {
    await send();
    const { id } = await only();
    const answer = await link(disownAction, id, {});
    expect(answer.location).toContain("disowned");
    expect(await pledges()).toEqual([]);
    expect((await link(linkLoader, id)).status).toBe(404);
  });

  it("takes back what has not arrived, with a reason", async () => {
    const id = await confirmed();
    expect((await link(withdrawAction, id, { reason: " " })).status).toBe(422);
    await link(withdrawAction, id, { reason: "We sold them" });
    expect(await only()).toMatchObject({ state: "withdrawn", reason: "We sold them" });
  });
});

describe("staff", () => {
  it("accept part, deliver in two parts and thank; every step has its mail once", async () => {
    const id = await confirmed();
    const tooMuch = await happen(id, "accepted", { amount: "11", words: "How kind" });
    expect(tooMuch).toMatchObject({
      status: 409,
      body: {
        errors: { amount: expect.stringContaining("Only 10 laptops of the need is still open") },
        values: { amount: "11", words: "How kind" },
      },
    });
    expect((await happen(id, "accepted", { amount: "9" })).status).toBe(303);
    expect((await happen(id, "thanked", {})).status).toBe(409);
    await happen(id, "scheduled", { day: "2026-12-01" });
    await happen(id, "delivered", { amount: "4" });
    await happen(id, "delivered", { amount: "5" });
    await happen(id, "thanked", { words: "You made 9 children happy." });
    const pledge = await only();
    expect(pledge).toMatchObject({ state: "thanked", accepted: 9, delivered: 9 });
    expect(pledge.mails.map(({ kind }) => kind).sort()).toEqual([
      ...["accepted", "confirmation", "scheduled", "thanks"],
    ]);
    const audits = await transaction(caller, ({ db }) =>
      db.auditEntry.findMany({ where: { subject: `pledge:${id}` } }),
    );
    expect(audits).toHaveLength(5);
  });

  it("need the board first for a gift of a certain size", async () => {
    const leader = await signedIn(site, districtId, "leader");
    const rule = { boardCents: "", boardPieces: "12" };
    await ask(site, ruleAction, { cookie: leader.cookie, form: rule });
    const id = await confirmed();
    expect((await happen(id, "accepted", { amount: "9" })).body).toMatchObject({
      errors: { amount: expect.stringContaining("board") },
    });
    await happen(id, "board_accepted", { day: "2026-11-17" });
    expect((await happen(id, "accepted", { amount: "9" })).status).toBe(303);
  });

  it("decline with a reason that its sender reads", async () => {
    const id = await confirmed();
    expect((await happen(id, "declined", { note: "" })).body).toMatchObject({
      errors: { note: expect.any(String) },
    });
    await happen(id, "declined", { note: "They are too old for the system." });
    expect((await link(linkLoader, id)).body).toMatchObject({
      says: expect.stringContaining("They are too old"),
    });
  });

  it("write an offer down, and put one for no need yet to a need of its kind", async () => {
    const typed = { kind: "material", amount: "3", unit: "chairs", name: "Ola", language: "en" };
    const made = await ask(site, entryAction, { cookie: editor.cookie, form: typed });
    expect(made.status).toBe(303);
    const { id } = await only();
    expect((await happen(id, "accepted", { amount: "3" })).body).toMatchObject({
      errors: { amount: expect.stringContaining("for no need yet") },
    });
    const other = await newNeed({ kind: "volunteer" });
    expect((await staff(needAction, id, { need: other })).status).toBe(422);
    expect((await staff(needAction, id, { need: needId })).status).toBe(303);
    expect((await happen(id, "accepted", { amount: "3" })).status).toBe(303);
  });

  it("keep a check to leaders and admins, and of volunteers only", async () => {
    const volunteering = await newNeed({ kind: "volunteer", amount: 600 });
    await send({ amount: "2" }, volunteering);
    const { id } = await only();
    await link(confirmAction, id, {});
    const noted = { cleared: "yes", day: "2026-11-02" };
    expect((await staff(checkAction, id, noted)).status).toBe(403);
    const leader = await signedIn(site, districtId, "leader");
    const theirs = { cookie: leader.cookie, params: { pledge: id } };
    expect((await ask(site, checkAction, { ...theirs, form: noted })).status).toBe(303);
    expect((await ask(site, pledgeLoader, theirs)).body).toMatchObject({
      check: { cleared: true },
    });
    expect((await staff(pledgeLoader, id)).body).toMatchObject({ check: null, mayCheck: false });
    const audits = await transaction(caller, ({ db }) =>
      db.auditEntry.findMany({ where: { action: "volunteer.check" } }),
    );
    expect(JSON.stringify(audits)).not.toContain("cleared");
  });

  it("erase a person; the amounts stay, and nothing of them does", async () => {
    const id = await confirmed();
    await happen(id, "accepted", { amount: "9", words: "Dear Ines" });
    await happen(id, "released", { amount: "2", note: "Ines says two are broken" });
    const admin = await signedIn(site, districtId, "admin");
    const erased = await ask(site, eraseAction, {
      ...{ cookie: admin.cookie, params: { pledge: id }, form: {} },
    });
    expect(erased.status).toBe(303);
    const pledge = await only();
    expect(pledge).toMatchObject({ accepted: 9, released: 2, email: "", publicName: null });
    expect(JSON.stringify(pledge)).not.toMatch(/Ines|Prado|prado/);
    expect((await link(linkLoader, id)).body).toMatchObject({ isErased: true });
  });

  it("limited to a school see and handle only what is for its needs", async () => {
    await addSchool(caller, { code: "A", name: "Lakeside School" });
    const limited = await signedIn(site, districtId, "editor", ["A"]);
    const id = await confirmed();
    const theirs = { cookie: limited.cookie, params: { pledge: id, event: "accepted" } };
    expect((await ask(site, pledgeLoader, theirs)).status).toBe(404);
    expect((await ask(site, eventAction, { ...theirs, form: { amount: "1" } })).status).toBe(404);
  });
});

it("an offer of something that is on no list says what it is", async () => {
  const params = { district: slug };
  const typed = { ...form, email: `${slug}@prado.test`, kind: "material", unit: "" };
  const path = `/d/${slug}/offers?lang=en`;
  const refused = await ask(site, generalAction, { path, params, form: typed });
  expect(refused.body).toMatchObject({ errors: { unit: "Say what it is." } });
  await ask(site, generalAction, { path, params, form: { ...typed, unit: "bicycles" } });
  expect(await only()).toMatchObject({ needId: null, unit: "bicycles", offered: 12 });
});
