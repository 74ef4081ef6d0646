import { beforeAll, beforeEach, expect, it } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { changePledge } from "~/partnerships/pledges/change-pledge.server";
import { enterOffer } from "~/partnerships/pledges/make-pledge.server";
import { loader as boardLoader } from "~/partnerships/routes/board-need";
import { action as shiftsAction, loader as shiftsLoader } from "~/partnerships/routes/need-shifts";
import { loader as summaryLoader } from "~/partnerships/routes/partnerships";
import { loader as proofsLoader } from "~/partnerships/routes/pledge-proofs";
import { action as removeAction } from "~/partnerships/routes/proof-removal";
import { action as showAction } from "~/partnerships/routes/proof-showing";
import { loader as partnerLoader } from "~/partnerships/routes/public-partner";
import { readProof } from "~/partnerships/telling/proof-form.server";
import { keepProof } from "~/partnerships/telling/tell.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let slug: string;
let districtId: string;
let caller: Caller;
let editor: Member;

beforeAll(async () => {
  site = await testSite();
});

beforeEach(async () => {
  slug = `d-${Math.random().toString(36).slice(2, 10)}`;
  districtId = await newDistrict(site, slug);
  caller = systemCaller(site.services.database, districtId, "test");
  editor = await signedIn(site, districtId, "editor");
  await addSchool(caller, { code: "A", name: "Lakeside School" });
});

async function need(kind: string, amount: number, schoolId: string | null = null) {
  const { id } = await transaction(caller, ({ db }) =>
    db.need.create({
      data: {
        ...{ districtId, kind, amount, schoolId, language: "en", stage: "planning", state: "open" },
        texts: { en: { title: "A need", why: "", ifUnmet: "", unit: "laptops" } },
        publishedAt: new Date(),
      },
    }),
  );
  return id;
}

async function arrived(needId: string, kind: "material" | "financial" | "volunteer", n: number) {
  const made = await enterOffer(caller, site.services, {
    ...{ needId, kind, amount: n, unit: "", name: "Ines", email: null, phone: "", message: "" },
    ...{ organization: "", language: "en", publicName: "Prado" },
  });
  const now = site.services.clock();
  await changePledge(caller, made.id, { kind: "accepted", amount: n }, now);
  await changePledge(caller, made.id, { kind: "delivered", amount: n }, now);
  return made;
}

const staff = (handler: unknown, params: Record<string, string>, form?: Record<string, string>) =>
  ask(site, handler, { cookie: editor.cookie, params, ...(form ? { form } : {}) });

it("a story is on the board only while it is shown, under the name its giver agreed to", async () => {
  const needId = await need("material", 9);
  const offer = await arrived(needId, "material", 4);
  const teller = { ...caller, services: site.services };
  const story = {
    text: "Four laptops.",
    language: "en",
    picture: null,
    consentBy: "",
    consentOn: null,
  };
  const proof = await keepProof(teller, offer, story);
  const board = async () =>
    (await ask(site, boardLoader, { path: "/", params: { district: slug, need: needId } })).body;
  expect(await board()).toMatchObject({ told: { proofs: [], givers: ["Prado"] } });
  await staff(showAction, { proof }, {});
  expect(await board()).toMatchObject({
    told: { proofs: [{ text: "Four laptops.", pledge: { publicName: "Prado", delivered: 4 } }] },
  });
  expect((await staff(proofsLoader, { pledge: offer.id })).body).toMatchObject({
    proofs: [{ shownAt: expect.any(Date) }],
  });
  await staff(removeAction, { proof }, {});
  expect(await board()).toMatchObject({ told: { proofs: [] } });
});

it("a partner's page tells what they made possible, and nothing of an offer that names nobody", async () => {
  const needId = await need("material", 9);
  const partner = await transaction(caller, ({ db }) =>
    db.partner.create({
      data: { districtId, name: "P", kind: "business", publicName: "Prado", agreedAt: new Date() },
    }),
  );
  const [named, unnamed] = [
    await arrived(needId, "material", 4),
    await arrived(needId, "material", 2),
  ];
  await transaction(caller, async ({ db }) => {
    await db.pledge.updateMany({ data: { partnerId: partner.id } });
    await db.pledge.updateMany({ where: { id: unnamed.id }, data: { publicName: null } });
  });
  const params = { district: slug, partner: partner.id };
  const page = await ask(site, partnerLoader, { path: "/", params });
  expect(page.body).toMatchObject({ made: [{ id: named.id, delivered: 4 }] });
});

it("a picture needs words for who cannot see it, and the consent of whom it shows", async () => {
  const form = new FormData();
  form.set("text", "Look");
  form.set("language", "en");
  form.set("picture", new File(["no picture"], "x.png"));
  expect(await readProof(form)).toMatchObject({
    ok: false,
    errors: {
      ...{ picture: expect.stringContaining("no PNG"), alt: expect.any(String) },
      ...{ consentBy: expect.any(String), consentOn: expect.any(String) },
    },
    values: { text: "Look" },
  });
});

it("the summary adds up by school and stage what arrived in its period, and nothing of what was taken back", async () => {
  const school = await transaction(caller, ({ db }) => db.school.findFirstOrThrow());
  await arrived(await need("financial", 90_000, school.id), "financial", 50_000);
  await arrived(await need("volunteer", 600), "volunteer", 90);
  const goods = await arrived(await need("material", 9), "material", 4);
  const now = site.services.clock();
  await changePledge(caller, goods.id, { kind: "corrected", amount: 1 }, now);
  const viewer = await signedIn(site, districtId, "viewer");
  const read = async (path = "/") =>
    (await ask(site, summaryLoader, { path, cookie: viewer.cookie })).body;
  expect(await read()).toMatchObject({
    total: ["$500", "3 laptops", "1.5 hours"],
    tables: [
      {
        by: "school",
        rows: [
          { name: "Lakeside School", financial: 50_000, goods: "" },
          { name: "The whole district", volunteer: 90, goods: "3 laptops" },
        ],
      },
      { by: "goal" },
      { by: "stage", rows: [{ name: "Planning", financial: 50_000 }] },
    ],
  });
  expect(await read("/?from=2020-01-01&to=2020-12-31")).toMatchObject({ total: [] });
  const limited = await signedIn(site, districtId, "viewer", ["A"]);
  expect((await ask(site, summaryLoader, { cookie: limited.cookie })).body).toMatchObject({
    total: ["$500"],
  });
});

it("times are made for needs of time, and what is wrong with one is said", async () => {
  const hours = await need("volunteer", 600);
  const typed = { starts: "2027-01-05T15:00", ends: "2027-01-05T14:00", places: "2" };
  expect((await staff(shiftsAction, { need: hours }, typed)).body).toMatchObject({
    ...{ errors: { ends: expect.stringContaining("after") }, values: { places: "2" } },
  });
  const right = { ...typed, ends: "2027-01-05T17:00" };
  expect((await staff(shiftsAction, { need: hours }, right)).status).toBe(303);
  expect((await staff(shiftsLoader, { need: hours })).body).toMatchObject({
    shifts: [{ places: 2, free: 2, time: expect.stringContaining("January 5, 2027") }],
  });
  const goods = await need("material", 9);
  expect((await staff(shiftsLoader, { need: goods })).status).toBe(404);
});
