import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import * as digest from "~/admin/routes/digest";
import * as text from "~/campaigns/routes/mailing-text";
import { type Scope, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let leader: Member;
let db: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;

beforeEach(async () => {
  site = await testSite();
  const districtId = await newDistrict(site);
  leader = await signedIn(site, districtId, "leader");
  const caller = systemCaller(site.services.database, districtId, "test");
  db = (work) => transaction(caller, work);
});

const read = async () => (await ask(site, digest.loader, { cookie: leader.cookie })).body;
const write = () => ask(site, digest.action, { cookie: leader.cookie, form: {} });

const publishPlan = (publishedAt: Date) =>
  db(async (scope) => {
    const { districtId } = scope;
    const id = randomUUID();
    const plan = { districtId, id, slug: "learning" };
    await scope.db.plan.create({ data: plan });
    await scope.db.planVersion.create({
      data: {
        ...{ districtId, planId: id, number: 1, title: "Learning", language: "en" },
        publishedAt,
      },
    });
  });

it("says that there is nothing to tell, and writes nothing", async () => {
  expect(await read()).toMatchObject({ isEmpty: true, told: [], draftId: null });
  expect((await write()).status).toBe(409);
});

it("is written as a draft of what was published, in all languages, and can be edited", async () => {
  await publishPlan(new Date());
  expect(await read()).toMatchObject({
    ...{ isEmpty: false, last: null },
    told: [{ term: "Plan versions", lines: [{ title: "Learning", more: "" }] }],
  });
  const { location } = await write();
  const mailing = location?.split("/").at(-1) ?? "";
  const { body } = await ask(site, text.loader, { cookie: leader.cookie, params: { mailing } });
  const { texts } = body as { texts: Record<string, { body: string }> };
  expect(body).toMatchObject({ kind: "digest" });
  expect(Object.keys(texts)).toHaveLength(7);
  expect(texts.es?.body).toContain("/d/cedar-valley/plans/learning?lang=es");
  expect(await read()).toMatchObject({ draftId: mailing });
});

it("tells only of what came after the last digest, unless that was canceled", async () => {
  await publishPlan(new Date(Date.now() - 60_000));
  const campaign = (state: string) =>
    db(({ db, districtId }) =>
      db.campaign.create({
        data: { districtId, kind: "digest", state, content: { mails: {} }, createdBy: "test" },
      }),
    );
  await campaign("cancelled");
  expect(await read()).toMatchObject({ isEmpty: false });
  await campaign("done");
  expect(await read()).toMatchObject({ isEmpty: true });
});
