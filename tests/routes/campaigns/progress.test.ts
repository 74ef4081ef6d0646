import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { DOMAIN_TURN } from "~/campaigns/domain-pace";
import * as campaign from "~/campaigns/routes/campaign";
import * as start from "~/campaigns/routes/campaign-start";
import { localTime } from "~/platform/local-time";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { mailing } from "./mailing";

let site: Site;
let districtId: string;
let leader: Member;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  leader = await signedIn(site, districtId, "leader");
});

async function newMailing() {
  const emails = [1, 2, 3].map(() => `${randomUUID()}@slow.test`);
  return mailing(site, districtId, emails);
}

type Shown = { pause: object | null; waits: object; follows: boolean; end: string | null };
async function read(campaignId: string, path = "/") {
  const params = { campaign: campaignId };
  const { body } = await ask(site, campaign.loader, { path, params, cookie: leader.cookie });
  return body as Shown;
}
const startAt = (campaignId: string, at: string) =>
  ask(site, start.action, {
    params: { campaign: campaignId },
    cookie: leader.cookie,
    form: { at },
  });

it("says until when it waits in quiet hours", async () => {
  const { campaignId, db } = await newMailing();
  expect((await read(campaignId)).pause).toBeNull();
  const hour = Number(localTime(site.services.clock(), "America/Chicago").slice(11, 13));
  const quiet = { quietFrom: hour, quietUntil: (hour + 2) % 24 };
  await db(({ db }) => db.district.updateMany({ data: quiet }));
  expect((await read(campaignId)).pause).toMatchObject({
    ...{ why: "quiet", until: expect.stringContaining(":00") },
  });
  await db(({ db }) => db.district.updateMany({ data: { quietFrom: null, quietUntil: null } }));
});

it("says what mails wait for, in the mail server's words, and never who has answered", async () => {
  const { campaignId, db } = await newMailing();
  const [first, second] = await db(({ db }) => db.delivery.findMany({ where: { campaignId } }));
  const later = new Date(Date.now() + 600_000);
  await db(async ({ db }) => {
    const put = (id: string | undefined, data: object) =>
      db.delivery.updateMany({ where: { id: id ?? "" }, data: { nextAttemptAt: later, ...data } });
    await put(first?.id, { state: "deferred", reply: "451 4.7.1 come back later" });
    await put(second?.id, { reply: DOMAIN_TURN });
  });
  const shown = await read(campaignId);
  expect(shown.waits).toMatchObject({
    putOff: [{ reply: "451 4.7.1 come back later", count: 1 }],
    domains: [{ domain: "slow.test", count: 1 }],
  });
  expect(JSON.stringify(shown)).not.toMatch(/answered/);
});

it("shows itself anew only where that was asked for, and only while there is something to see", async () => {
  const { campaignId, db } = await newMailing();
  const metaOf = (loaderData: Shown) => JSON.stringify(campaign.meta({ loaderData } as never));
  expect(metaOf(await read(campaignId))).not.toContain("refresh");
  const follows = metaOf(await read(campaignId, "/?follow"));
  expect(follows).toContain('"httpEquiv":"refresh","content":"10"');
  expect(follows).toContain("0%, ");
  await db(({ db }) => db.campaign.updateMany({ data: { state: "done" } }));
  expect((await read(campaignId, "/?follow")).follows).toBe(false);
});

it("can be given another time until its first mail leaves", async () => {
  const { campaignId, db } = await newMailing();
  const at = localTime(new Date(Date.now() + 7_200_000), "America/Chicago");
  expect((await startAt(campaignId, at)).status).toBe(303);
  expect((await read(campaignId)).pause).toMatchObject({ why: "start" });
  const past = localTime(new Date(Date.now() - 7_200_000), "America/Chicago");
  expect(await startAt(campaignId, past)).toMatchObject({ status: 422, body: { at: past } });
  expect((await startAt(campaignId, "soon")).status).toBe(422);
  expect((await startAt(campaignId, "")).status).toBe(303);
  expect((await read(campaignId)).pause).toBeNull();
  await db(({ db }) => db.delivery.updateMany({ data: { startedAt: new Date() } }));
  expect(await startAt(campaignId, at)).toMatchObject({
    ...{ status: 422, body: { errors: { at: expect.stringContaining("left already") } } },
  });
  expect((await startAt(randomUUID(), at)).status).toBe(404);
});
