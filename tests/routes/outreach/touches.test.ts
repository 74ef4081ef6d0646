import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { action as addAction, loader as newLoader } from "~/outreach/routes/new-touch";
import { action as changeAction, loader as touchLoader } from "~/outreach/routes/touch";
import { action as removeAction } from "~/outreach/routes/touch-removal";
import { loader as listLoader } from "~/outreach/routes/touches";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { mailing } from "../campaigns/mailing";

type Listed = { total: number; touches: { id: string; title: string; source: string }[] };

const night: [string, string][] = [
  ["title", "Tech night"],
  ["channel", "meeting"],
  ["messageType", "consult"],
  ["audiences", "families"],
  ["audiences", "community"],
  ["happenedOn", "2026-10-30"],
  ["reach", "85"],
  ["reachBasis", "counted"],
  ["cost", "40"],
  ["hours", "2.5"],
  ["handledBy", "Dana"],
  ["links", "https://example.org/slides"],
  ["note", "Many questions"],
];

let site: Site;
let districtId: string;
let editor: Member;
let schoolId: string;

beforeAll(async () => {
  site = await testSite();
});

beforeEach(async () => {
  districtId = await newDistrict(site, `d-${Math.random().toString(36).slice(2, 10)}`);
  editor = await signedIn(site, districtId, "editor");
  const caller = systemCaller(site.services.database, districtId, "test");
  await addSchool(caller, { code: "A", name: "Lakeside School" });
  schoolId = (await transaction(caller, ({ db }) => db.school.findFirstOrThrow())).id;
});

const rows = () =>
  transaction(systemCaller(site.services.database, districtId, "test"), ({ db }) =>
    db.touch.findMany(),
  );
const post = (form: [string, string][], member = editor) =>
  ask(site, addAction, { cookie: member.cookie, form });
const list = async (path = "/admin/touches", member = editor) =>
  (await ask(site, listLoader, { path, cookie: member.cookie })).body as Listed;

describe("logging outreach", () => {
  it("keeps what was done and for whom, and records who noted it", async () => {
    expect(await post(night)).toMatchObject({ status: 303, location: "/admin/touches?said=added" });
    expect(await rows()).toMatchObject([
      {
        ...{ title: "Tech night", audiences: ["families", "community"], reach: 85 },
        ...{
          reachBasis: "counted",
          costCents: 4000,
          minutes: 150,
          createdBy: `staff:${editor.id}`,
        },
      },
    ]);
  });

  it("keeps everything typed when something is wrong", async () => {
    const form = night.map(([name, value]): [string, string] =>
      name === "reach" ? [name, "many"] : [name, value],
    );
    const answer = await post(form.filter(([name]) => name !== "audiences"));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: { audiences: expect.any(String), reach: expect.stringContaining("many") },
      values: {
        title: "Tech night",
        reach: "many",
        cost: "40",
        links: "https://example.org/slides",
      },
    });
    expect(await rows()).toEqual([]);
  });

  it("fills the form in like last time, with today's date and no figures", async () => {
    await post(night);
    const [last] = await rows();
    site.setNow(new Date("2026-11-02T03:00:00Z"));
    const plain = (await ask(site, newLoader, { cookie: editor.cookie })).body;
    expect(plain).toMatchObject({
      last: { title: "Tech night" },
      values: { happenedOn: "2026-11-01", title: "", handledBy: "Dana Whitfield" },
    });
    const path = `/admin/touches/new?like=${last?.id}`;
    const again = (await ask(site, newLoader, { path, cookie: editor.cookie })).body;
    expect(again).toMatchObject({
      last: null,
      values: {
        ...{ title: "Tech night", channel: "meeting", audiences: ["families", "community"] },
        ...{ happenedOn: "2026-11-01", reach: "", note: "" },
      },
    });
  });

  it("lets staff of a school log for it alone", async () => {
    const principal = await signedIn(site, districtId, "leader", ["A"]);
    expect((await post(night, principal)).status).toBe(422);
    expect((await post([...night, ["schools", schoolId]], principal)).status).toBe(303);
    await post(night);
    const whole = (await rows()).find(({ schoolIds }) => schoolIds.length === 0);
    const params = { touch: whole?.id ?? "" };
    const removed = await ask(site, removeAction, { cookie: principal.cookie, params, form: {} });
    expect(removed.status).toBe(403);
    expect((await list("/admin/touches", principal)).total).toBe(2);
  });
});

describe("a touch of the log", () => {
  it("is changed and removed, and the record keeps what it said", async () => {
    await post(night);
    const [touch] = await rows();
    const params = { touch: touch?.id ?? "" };
    const form = night.map(([name, value]): [string, string] =>
      name === "title" ? [name, "Tech evening"] : [name, value],
    );
    const changed = await ask(site, changeAction, { cookie: editor.cookie, params, form });
    expect(changed.location).toBe("/admin/touches?said=changed");
    const shown = await ask(site, touchLoader, { cookie: editor.cookie, params });
    expect(shown.body).toMatchObject({ title: "Tech evening", mayChange: true });
    await ask(site, removeAction, { cookie: editor.cookie, params, form: {} });
    expect(await rows()).toEqual([]);
    const caller = systemCaller(site.services.database, districtId, "test");
    const record = await transaction(caller, ({ db }) =>
      db.auditEntry.findMany({ where: { subject: `touch:${touch?.id}` }, orderBy: { id: "asc" } }),
    );
    expect(record.map(({ action, detail }) => [action, detail])).toMatchObject([
      ["touch.add", {}],
      ["touch.change", { before: { title: "Tech night" } }],
      ["touch.remove", { before: { title: "Tech evening", reach: 85 } }],
    ]);
  });
});

describe("the log", () => {
  it("has what was mailed from here as soon as a mail is out, with its people counted", async () => {
    await post(night);
    const { campaignId } = await mailing(site, districtId, ["a@x.test", "b@x.test", "c@x.test"]);
    expect((await list()).total).toBe(1);
    const caller = systemCaller(site.services.database, districtId, "test");
    await transaction(caller, async ({ db }) => {
      const [first, second] = await db.delivery.findMany({ where: { campaignId } });
      await db.delivery.updateMany({
        where: { id: { in: [first?.id ?? "", second?.id ?? ""] } },
        data: { state: "sent" },
      });
    });
    const log = await list();
    expect(log.total).toBe(2);
    expect(log.touches).toContainEqual(
      expect.objectContaining({
        ...{ id: campaignId, source: "campaign", channel: "email", messageType: "invite" },
        ...{ audiences: ["families"], reach: 2, reachBasis: "counted" },
      }),
    );
  });

  it.each([
    ["channel=meeting", 1],
    ["channel=email", 1],
    ["channel=poster", 0],
    ["type=invite", 1],
    ["type=consult", 1],
    ["type=inform", 0],
    ["audience=families", 2],
    ["audience=community", 1],
    ["audience=staff", 0],
    ["q=NIGHT", 1],
    ["school=nonsense", 2],
  ])("is narrowed by %s to %i", async (query, total) => {
    await post(night);
    await mailing(site, districtId, ["a@x.test"]);
    const caller = systemCaller(site.services.database, districtId, "test");
    await transaction(caller, ({ db }) => db.delivery.updateMany({ data: { state: "sent" } }));
    expect((await list(`/admin/touches?${query}`)).total).toBe(total);
  });
});
