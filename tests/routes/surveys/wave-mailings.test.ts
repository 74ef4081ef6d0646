import { beforeAll, expect, test } from "vitest";
import { USUAL_RULE } from "~/campaigns/planned/reminder-rule";
import { localTime } from "~/platform/local-time";
import * as mailings from "~/surveys/routes/wave-mailings";
import * as cancellation from "~/surveys/routes/wave-mailings-cancellation";
import * as dayCancellation from "~/surveys/routes/wave-reminders-day-cancellation";
import * as rule from "~/surveys/routes/wave-reminders-rule";
import * as ruleRemoval from "~/surveys/routes/wave-reminders-rule-removal";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { openWave } from "../scores/results-story";

let site: Site;
let leader: Member;
let viewer: Member;
let story: Awaited<ReturnType<typeof openWave>>;

beforeAll(async () => {
  site = await testSite();
  const districtId = await newDistrict(site);
  leader = await signedIn(site, districtId, "leader");
  viewer = await signedIn(site, districtId, "viewer");
  story = await openWave(site, districtId, { families: 3 });
});

type Form = Record<string, string> | [string, string][];
const call = (handler: unknown, form?: Form, more: Record<string, string> = {}, who = leader) =>
  ask(site, handler, {
    params: { wave: story.waveId, ...more },
    cookie: who.cookie,
    ...(form ? { form } : {}),
  });

type Shown = { mailings: { key: string; daysAfter: number | null; state: string; when: string }[] };
const shown = async () => (await call(mailings.loader)).body as Shown;
const typedRule = (days: string): [string, string][] => [
  ...([1, 2, 3, 4, 5].map((day) => ["weekdays", String(day)]) as [string, string][]),
  ...([
    ["days", days],
    ["from", "17"],
    ["until", "20"],
  ] as [string, string][]),
];
const inHours = (hours: number) =>
  localTime(new Date(Date.now() + hours * 3_600_000), "America/Chicago");

test("a rule is offered, kept, shown with its times, and stopped", async () => {
  expect((await call(rule.loader)).body).toMatchObject({
    ...{ isNew: true, values: { days: USUAL_RULE.daysAfter.join(", "), from: "17" } },
  });
  expect(await call(rule.action, typedRule("1, 2"))).toMatchObject({
    ...{ status: 303, location: `/admin/waves/${story.waveId}/mailings` },
  });
  const { mailings: planned } = await shown();
  expect(planned.map(({ daysAfter, state }) => [daysAfter, state])).toEqual([
    [1, "goes"],
    [2, "goes"],
  ]);
  expect(planned[0]?.when).toMatch(/ at 5:00\sPM$/);
  expect((await call(dayCancellation.action, {}, { day: "1" })).status).toBe(303);
  expect((await call(dayCancellation.action, {}, { day: "1" })).status).toBe(409);
  expect((await call(dayCancellation.action, {}, { day: "x" })).status).toBe(404);
  expect((await shown()).mailings.map(({ state }) => state)).toEqual(["goes", "cancelled"]);
  expect((await call(ruleRemoval.action, {})).status).toBe(303);
  expect((await call(ruleRemoval.action, {})).status).toBe(404);
  expect((await call(rule.loader)).body).toMatchObject({ isNew: true });
});

test("a rule that cannot be is shown again as it was typed", async () => {
  const answer = await call(rule.action, [
    ["days", "soon"],
    ["weekdays", "2"],
    ["from", "17"],
    ["until", "20"],
  ]);
  expect(answer).toMatchObject({
    status: 422,
    body: { errors: { days: expect.any(String) }, values: { days: "soon", weekdays: ["2"] } },
  });
});

test("a mailing is planned in the district's time, and canceled", async () => {
  const plan = (kind: string, at: string) => call(mailings.action, { kind, at });
  const at = inHours(30);
  expect((await plan("reminder", at)).status).toBe(303);
  const planned = (await shown()).mailings.find(({ daysAfter }) => daysAfter === null);
  expect(planned?.state).toBe("goes");
  const late = inHours(24 * 30);
  expect(await plan("reminder", late)).toMatchObject({
    ...{ status: 422, body: { values: { kind: "reminder", at: late } } },
  });
  expect(await plan("reminder", inHours(-2))).toMatchObject({
    ...{ status: 422, body: { errors: { at: expect.stringContaining("is over") } } },
  });
  expect((await plan("", "whenever")).status).toBe(422);
  const one = { planned: planned?.key ?? "" };
  expect((await call(cancellation.action, {}, one)).status).toBe(303);
  expect((await call(cancellation.action, {}, one)).status).toBe(409);
});

test("viewers and other districts have no say in it", async () => {
  expect((await call(mailings.loader, undefined, {}, viewer)).status).toBe(403);
  expect((await call(rule.action, typedRule("3"), {}, viewer)).status).toBe(403);
  const stranger = await signedIn(site, await newDistrict(site, "elsewhere"), "admin");
  expect((await call(mailings.loader, undefined, {}, stranger)).status).toBe(404);
  expect((await call(rule.action, typedRule("3"), {}, stranger)).status).toBe(404);
  const at = inHours(3);
  const refused = await call(mailings.action, { kind: "reminder", at }, {}, stranger);
  expect(refused.status).toBe(404);
});
