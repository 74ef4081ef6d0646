import { beforeAll, beforeEach, expect, it } from "vitest";
import { loader as needLoader } from "~/partnerships/routes/need";
import { loader as needsLoader } from "~/partnerships/routes/needs";
import { loader as linkLoader } from "~/partnerships/routes/pledge-link";
import { loader as pledgesLoader } from "~/partnerships/routes/pledges";
import { type Caller, transaction } from "~/platform/scope.server";
import { deriveToken, sha256 } from "~/platform/secrets.server";
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
});

const open = (handler: unknown, path: string, params = {}) =>
  ask(site, handler, { path, params, cookie: editor.cookie });

/** A goal with a need, and a need of no goal. */
async function goalAndNeeds() {
  return transaction(caller, async ({ db }) => {
    const plan = await db.plan.create({ data: { districtId, slug: "technology" } });
    const place = { districtId, planId: plan.id };
    const title = "A connection in every home";
    const goal = await db.goal.create({
      data: { ...place, position: 0, title, stage: "planning" },
    });
    const needFor = (own: object, what: string) =>
      db.need.create({
        data: {
          ...{ districtId, kind: "material", amount: 5, language: "en", state: "open" },
          ...{ stage: "planning", publishedAt: new Date(), ...own },
          texts: { en: { title: what, why: "", ifUnmet: "", unit: "pieces" } },
        },
      });
    const hotspots = await needFor({ goalId: goal.id, planId: plan.id }, "Hotspots");
    const chairs = await needFor({}, "Chairs");
    return { goal: goal.id, hotspots: hotspots.id, chairs: chairs.id };
  });
}

async function offerFor(needId: string, number: number): Promise<string> {
  const { id } = await transaction(caller, ({ db }) =>
    db.pledge.create({
      data: {
        ...{ districtId, needId, number, kind: "material", unit: "", offered: 2, state: "offered" },
        ...{ email: "a@home.test", emailKey: "a@home.test", language: "en", createdAt: new Date() },
        tokenHash: Uint8Array.from(sha256(`${needId}${number}`)),
      },
    }),
  );
  const token = deriveToken(site.services.secrets.link, "pledge", id);
  await transaction(caller, ({ db }) =>
    db.pledge.updateMany({ where: { id }, data: { tokenHash: Uint8Array.from(sha256(token)) } }),
  );
  return token;
}

it("lists the needs of one goal where a goal leads to them", async () => {
  const { goal } = await goalAndNeeds();
  const { body } = await open(needsLoader, `/admin/needs?goal=${goal}`);
  expect(body).toMatchObject({
    ...{ goal: "A connection in every home", total: 2 },
    needs: [{ texts: { en: { title: "Hotspots" } } }],
  });
  expect((await open(needsLoader, "/admin/needs?goal=none")).body).toMatchObject({ needs: [] });
});

it("lists the offers for one need where that need leads to them", async () => {
  const { hotspots, chairs } = await goalAndNeeds();
  await offerFor(hotspots, 1);
  await offerFor(chairs, 2);
  const { body } = await open(pledgesLoader, `/admin/pledges?show=all&need=${hotspots}`);
  expect(body).toMatchObject({ total: 1, need: { title: "Hotspots" }, entries: [{}] });
  expect((await open(pledgesLoader, "/admin/pledges?show=all&need=it")).body).toMatchObject({
    ...{ total: 2, need: null },
  });
  const page = await open(needLoader, `/admin/needs/${hotspots}`, { need: hotspots });
  expect(page.body).toMatchObject({ mayHandle: true });
});

it("leads whoever made an offer back to its need", async () => {
  const { hotspots } = await goalAndNeeds();
  const token = await offerFor(hotspots, 1);
  expect((await ask(site, linkLoader, { params: { token } })).body).toMatchObject({
    needHref: `/d/${slug}/needs/${hotspots}?lang=en`,
  });
});
