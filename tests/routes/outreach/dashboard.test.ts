import { randomBytes } from "node:crypto";
import { RouterContextProvider } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { loader } from "~/outreach/routes/outreach";
import { loader as csvLoader } from "~/outreach/routes/outreach-csv";
import { addTouch } from "~/outreach/touches/keep-touch.server";
import type { TouchFields } from "~/outreach/touches/touch";
import { type Caller, transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import {
  ask,
  type Member,
  newDistrict,
  requestOf,
  type Site,
  signedIn,
  testSite,
} from "../auth/site";
import { mailing } from "../campaigns/mailing";

let site: Site;
let districtId: string;
let caller: Caller;
let viewer: Member;

beforeAll(async () => {
  site = await testSite();
});

beforeEach(async () => {
  site.setNow(new Date());
  districtId = await newDistrict(site, `d-${Math.random().toString(36).slice(2, 10)}`);
  caller = systemCaller(site.services.database, districtId, "test");
  viewer = await signedIn(site, districtId, "viewer");
});

const dayAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const touch = (change: Partial<TouchFields>) =>
  addTouch(caller, {
    ...{ channel: "poster", messageType: "inform", title: "T", audiences: ["families"] },
    ...{
      schoolIds: [],
      languages: ["en"],
      happenedOn: dayAgo(5),
      reach: 40,
      reachBasis: "counted",
    },
    ...{ costCents: 1000, minutes: 60, handledBy: "", links: [], note: "" },
    ...change,
  });

async function inquiries(count: number, change: object) {
  const receivedAt = new Date(Date.now() - 5 * 86_400_000);
  await transaction(caller, async ({ db }) => {
    const last = await db.inquiry.count();
    await db.inquiry.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        ...{ districtId, number: last + index + 1, channel: "web", subject: "?", language: "en" },
        ...{ receivedAt, tokenHash: randomBytes(32), state: "answered" },
        ...{
          dueAt: new Date(Date.now() - 3 * 86_400_000),
          firstDueAt: new Date(Date.now() - 3 * 86_400_000),
        },
        answeredAt: new Date(receivedAt.getTime() + 6 * 3_600_000),
        ...change,
      })),
    });
  });
}

const dashboard = async (path = "/admin/outreach", member = viewer) =>
  (await ask(site, loader, { path, cookie: member.cookie })).body as Record<string, unknown>;

describe("the dashboard of outreach", () => {
  it("is empty at first, and says so", async () => {
    expect(await dashboard()).toMatchObject({ isEmpty: true });
  });

  it("answers through which channels, how often and with which messages, in the period asked for", async () => {
    await touch({});
    await touch({ channel: "meeting", messageType: "consult", audiences: ["families", "staff"] });
    await touch({ happenedOn: dayAgo(200) });
    // One that was logged ahead counts from its day on.
    await touch({ happenedOn: dayAgo(-3) });
    const { campaignId } = await mailing(site, districtId, ["a@x.test", "b@x.test"]);
    await transaction(caller, ({ db }) =>
      db.delivery.updateMany({
        where: { campaignId },
        data: { state: "sent", settledAt: new Date() },
      }),
    );
    const page = await dashboard();
    expect(page.figures).toMatchObject({
      all: { touches: 3, reach: 82 },
      channels: expect.arrayContaining([
        expect.objectContaining({ key: "email", touches: 1, reach: 2 }),
        expect.objectContaining({ key: "poster", touches: 1 }),
      ]),
      audiences: expect.arrayContaining([expect.objectContaining({ key: "staff", touches: 1 })]),
      ...{ costCents: 2000, minutes: 120 },
    });
    expect((await dashboard("/admin/outreach?days=365")).figures).toMatchObject({
      all: { touches: 4 },
    });
  });

  it("says how inquiries were handled, and nothing of a small group", async () => {
    await inquiries(12, { audience: "families", satisfaction: "yes" });
    await inquiries(11, { audience: "staff", satisfaction: "no" });
    await inquiries(4, { audience: "business", answeredAt: null, state: "waiting" });
    await inquiries(3, { audience: "families", state: "closed", closeReason: "spam" });
    const page = await dashboard();
    expect(page.handling).toMatchObject({
      ...{ cases: 27, answered: 23, medianHours: 6, promised: { of: 27, kept: 23 } },
      said: { of: 23, yes: 12, no: 11 },
    });
    expect((page.handled as { audience: unknown }).audience).toEqual([
      { key: "families", handling: expect.objectContaining({ cases: 12 }) },
      { key: "business", handling: null },
      { key: "staff", handling: null },
    ]);
    expect(page.gaps).toContainEqual({ kind: "late", cases: 4 });
  });

  it("counts once whoever was reached, and whose mails were in another language", async () => {
    const emails = Array.from({ length: 12 }, (_, n) => `p${n}@x.test`);
    const first = await mailing(site, districtId, emails);
    await transaction(caller, async ({ db }) => {
      await db.invitation.updateMany({ data: { language: "so" } });
      await db.person.updateMany({ data: { language: "so" } });
      const rows = await db.delivery.findMany();
      const settle = (days: number) => new Date(Date.now() - days * 86_400_000);
      for (const [index, { id }] of rows.entries()) {
        const data = { state: "sent", settledAt: settle(index < 3 ? 5 : 60) };
        if (index < 9)
          await db.delivery.update({ where: { districtId_id: { districtId, id } }, data });
      }
    });
    expect(first.campaignId).toBeTruthy();
    const page = await dashboard();
    expect(page.coverage).toMatchObject({
      all: { people: 12, in30: 25, in90: 75 },
      language: [{ key: "so", people: 12, in30: 25, in90: 75 }],
    });
  });

  it("counts nobody as missed who is gone, and two entries of one person once", async () => {
    const emails = Array.from({ length: 14 }, (_, n) => `p${n}@x.test`);
    await mailing(site, districtId, emails);
    await transaction(caller, async ({ db }) => {
      await db.delivery.updateMany({ data: { state: "sent", settledAt: new Date() } });
      const [kept, same, ...rest] = await db.person.findMany({ orderBy: { email: "asc" } });
      await db.person.update({
        where: { districtId_id: { districtId, id: same?.id ?? "" } },
        data: { mergedIntoId: kept?.id ?? "" },
      });
      const gone = rest.slice(0, 3);
      await db.person.updateMany({
        where: { id: { in: gone.map(({ id }) => id) } },
        data: { goneAt: new Date() },
      });
      const unsent = [kept, ...gone].map((one) => one?.email ?? "");
      await db.delivery.updateMany({ where: { email: { in: unsent } }, data: { state: "failed" } });
    });
    expect((await dashboard()).coverage).toMatchObject({ all: { people: 10, in90: 100 } });
  });

  it("reads as a file that no spreadsheet runs", async () => {
    await addSchool(caller, { code: "A", name: "Lakeside School" });
    await addSchool(caller, { code: "B", name: "=HYPERLINK(1)" });
    const schools = await transaction(caller, ({ db }) => db.school.findMany());
    const lakeside = schools.find(({ code }) => code === "A")?.id ?? "";
    await touch({ schoolIds: [lakeside] });
    const context = new RouterContextProvider();
    context.set(servicesContext, site.services);
    const request = requestOf({ path: "/admin/outreach/figures.csv", cookie: viewer.cookie });
    const args = { request, params: {}, context } as never;
    const answer = (await csvLoader(args)) as Response;
    const text = await answer.text();
    expect(answer.headers.get("Content-Type")).toContain("text/csv");
    expect(text).toContain("all,all,,touches,1\r\n");
    expect(text).toContain("all,all,,hours_of_work,1\r\n");
    expect(text).toContain("types,audience,families,inform_touches,1\r\n");
    expect(text).toContain("handling,all,,inquiries,0\r\n");
    expect(text).toContain("coverage,all,,percent_in_90_days,\r\n");
    expect(text).toContain("channels,channel,poster,touches,1");
    expect(text).toContain("frequency,school,A,touches,1");
    expect(text).toContain("Nothing for =HYPERLINK(1) alone in 90 days.");
    expect(text).not.toMatch(/(^|,)"?=/m);
  });
});
