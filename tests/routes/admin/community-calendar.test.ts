import ICAL from "ical.js";
import { RouterContextProvider } from "react-router";
import { beforeAll, expect, it } from "vitest";
import * as calendar from "~/admin/routes/community-calendar";
import * as home from "~/admin/routes/community-home";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, newDistrict, requestOf, type Site, testSite } from "../auth/site";
import { mailing } from "../campaigns/mailing";

let site: Site;
let districtId: string;
const DAY = 86_400_000;
const soon = (days: number) => new Date(Math.ceil(Date.now() / 1000) * 1000 + days * DAY);

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
});

const wholeSecond = (at: Date) => new Date(Math.floor(at.getTime() / 1000) * 1000);

const db = <T>(work: Parameters<typeof transaction<T>>[1]) =>
  transaction(systemCaller(site.services.database, districtId, "test"), work);

const read = async (lang = "") => {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = requestOf({ path: `/d/cedar-valley/calendar.ics${lang}` });
  const load = calendar.loader as unknown as (args: object) => Promise<Response>;
  const response = await load({ request, context, params: { district: "cedar-valley" } });
  expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  const file = await response.text();
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  return { file, events: events.map((one) => new ICAL.Event(one)) };
};

/** An open survey, and a need with a time at which people come. */
async function story() {
  await mailing(site, districtId, ["maria@home.test"]);
  site.setNow(new Date());
  const { opensAt, closesAt } = await db(({ db }) => db.wave.findFirstOrThrow());
  const needId = await db(async ({ db }) => {
    const texts = { en: { title: "Readers; grade 1, \nTuesdays" }, es: { title: "Lectores" } };
    const need = await db.need.create({
      data: {
        ...{ districtId, kind: "volunteer", amount: 600, language: "en", stage: "planning", texts },
        ...{ state: "open", publishedAt: new Date() },
      },
    });
    const times = { startsAt: soon(8), endsAt: new Date(soon(8).getTime() + 3_600_000) };
    await db.shift.create({ data: { districtId, needId: need.id, ...times, places: 2 } });
    return need.id;
  });
  return { needId, opensAt, closesAt };
}

it("has what the home shows, and since when an open survey is, for any calendar program", async () => {
  expect((await read()).events).toEqual([]);
  const { needId, opensAt, closesAt } = await story();
  const { file, events } = await read();
  const starts = events.map(({ startDate }) => startDate.toJSDate());
  expect(starts.slice(0, 2)).toEqual([opensAt, closesAt].map(wholeSecond));
  const shift = events[2];
  expect(shift?.summary).toBe("Helpers meet: “Readers; grade 1, \nTuesdays”");
  expect(shift?.duration.toSeconds()).toBe(3600);
  expect(shift?.component.getFirstPropertyValue("url")).toMatch(`/d/cedar-valley/needs/${needId}`);
  expect(shift?.sequence).toBe(0);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const { body } = await ask(site, home.loader, { params: { district: "cedar-valley" } });
  expect((body as { calendar: object[] }).calendar).toHaveLength(2);
});

it("calls the same things the same in every language and on every day, so that they replace themselves", async () => {
  const { events } = await read();
  await db(({ db }) => db.shift.updateMany({ data: { endsAt: soon(8.2), revision: 1 } }));
  const spanish = await read("?lang=es");
  expect(spanish.events.map(({ uid }) => uid).sort()).toEqual(events.map(({ uid }) => uid).sort());
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(spanish.events.at(-1)?.summary).toBe("Se reúnen los voluntarios: «Lectores»");
  expect(spanish.events.at(-1)?.sequence).toBe(1);
});

it("tells of nothing that is not announced: no cancelled time, no wave nobody was asked in", async () => {
  await db(({ db }) => db.shift.updateMany({ data: { cancelledAt: new Date() } }));
  await db(async ({ db }) => {
    const { id: _, number, invitedAt: __, ...wave } = await db.wave.findFirstOrThrow();
    await db.wave.create({ data: { ...wave, number: number + 1 } });
  });
  const { events } = await read();
  expect(events.map(({ summary }) => summary.split("”")[1])).toEqual([" opens", " closes"]);
});
