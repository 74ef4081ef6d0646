import { simpleParser } from "mailparser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listReportMailings } from "~/campaigns/mail-report-back.server";
import { countMailing } from "~/campaigns/mailings/count-mailing.server";
import { launchMailing } from "~/campaigns/mailings/launch-mailing.server";
import type { AudienceFilter } from "~/campaigns/mailings/mailing";
import { requireMailing, saveAudience } from "~/campaigns/mailings/write-mailing.server";
import { listCampaignTouches } from "~/outreach/touches/campaign-touch.db.server";
import { tellReport } from "~/reports/tell-report.server";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { sendingTo, statesOf } from "../campaigns/sending";
import { closedWave, type ReportStory } from "./report-story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
let smtp: SmtpDouble;
let sending: ReturnType<typeof sendingTo>;
let reportId: string;

/** Ana and Sam were asked in a wave with published results; Kim and Bo, who shares Ana's address, were not. */
beforeEach(async () => {
  smtp = await startSmtp(() => undefined);
  sending = sendingTo(smtp, { final: 400 });
  story = await closedWave([
    { email: "ana@home.test", given: "Ana", language: "es" },
    { email: "sam@home.test", given: "Sam", audiences: ["staff"] },
  ]);
  await story.save();
  await story.publish();
  await story.addPeople([
    { email: "ana@home.test", given: "Bo", language: "es" },
    { email: "kim@shop.test", given: "Kim", audiences: ["business"] },
  ]);
  reportId = await planReport("published");
});
afterEach(async () => {
  await sending.close();
  await smtp.close();
  await story.close();
});

function planReport(state: string): Promise<string> {
  const { districtId } = story;
  return story.db(async ({ db }) => {
    const plan = await db.plan.create({ data: { districtId, slug: `plan-${state}` } });
    const at = { publishedAt: new Date(), language: "en" };
    const version = await db.planVersion.create({
      data: { districtId, planId: plan.id, number: 1, title: "Technology plan", ...at },
    });
    const text = { title: "The plan, one year on", heard: "- Fewer *apps*\n- {{url}} more time" };
    const spanish = { title: "El plan, un año después", heard: "Menos aplicaciones" };
    const report = await db.report.create({
      data: {
        ...{
          districtId,
          slug: `plan-${state}-1`,
          planVersionId: version.id,
          state,
          language: "en",
        },
        ...{ ...text, willNotDo: "", translations: { es: spanish } },
      },
    });
    return report.id;
  });
}

const everybody: AudienceFilter = {
  ...{ audiences: ["families", "staff", "business"], schools: [], languages: [] },
};

async function drafted(filter: AudienceFilter) {
  const told = await tellReport(story.caller, reportId, story.services);
  if (!told.ok) throw new Error(told.reason);
  await saveAudience(story.caller, told.mailingId, filter);
  return requireMailing(story.caller, told.mailingId);
}

async function send(filter: AudienceFilter): Promise<string> {
  const { id, revision } = await drafted(filter);
  const launched = await launchMailing(story.caller, id, revision, story.services);
  if (!launched.ok) throw new Error(launched.reason);
  await sending.send(story, launched.campaignId);
  return launched.campaignId;
}

async function mailTo(email: string) {
  const mails = await Promise.all(smtp.accepted.map(({ raw }) => simpleParser(raw)));
  const all = mails.filter((mail) => JSON.stringify(mail.to).includes(email));
  expect(all.length).toBeLessThanOrEqual(1);
  return all[0] ?? null;
}

test("everybody chosen gets the report in their language, and the page of their own who has one", async () => {
  const campaignId = await send(everybody);
  expect(await statesOf(story, campaignId)).toEqual({ sent: 3 });
  const ana = await mailTo("ana@home.test");
  expect(ana?.subject).toBe("El plan, un año después");
  expect(ana?.text).toContain("Menos aplicaciones");
  expect(ana?.text).toContain("http://voice.test/d/cedar/reports/plan-published-1?lang=es");
  expect(ana?.text?.match(/\/f\/[\w-]{22}/g)).toHaveLength(1);
  expect(ana?.text).toMatch(/Hola, Ana Test:\s+Hola, Bo Test:/);
  const sam = await mailTo("sam@home.test");
  expect(sam?.subject).toBe("The plan, one year on");
  expect(sam?.text).toContain("- Fewer *apps*");
  expect(sam?.text?.replaceAll("\u2060", "")).toContain("- {{url}} more time");
  expect(sam?.text).toMatch(/\/f\/[\w-]{22}/);
  const kim = await mailTo("kim@shop.test");
  expect(`${kim?.text}${kim?.html}`).not.toMatch(/\/f\/|\{\{#/);
  expect(kim?.headers.get("list")).toMatchObject({
    unsubscribe: { url: expect.stringMatching(/\/u\/[\w-]{22}$/) },
  });
  const [touch] = await story.db((scope) =>
    listCampaignTouches(scope, [campaignId], { timezone: "America/Chicago", language: "en" }),
  );
  expect(touch).toMatchObject({ messageType: "report_back", reach: 4 });
});

test("to more people later it goes to those alone who have not had it", async () => {
  const first = await send({ ...everybody, audiences: ["staff"] });
  const draft = await drafted(everybody);
  expect(await countMailing(story.caller, draft, everybody)).toMatchObject({ people: 3, mails: 2 });
  const second = await send(everybody);
  expect(await statesOf(story, second)).toEqual({ sent: 2 });
  expect(await mailTo("sam@home.test")).not.toBeNull();
  const mailings = await listReportMailings(story.caller, reportId);
  expect(mailings.map(({ id }) => id)).toEqual([second, first]);
  const { id, revision } = await drafted(everybody);
  expect(await launchMailing(story.caller, id, revision, story.services)).toEqual({
    ...{ ok: false, reason: "nobody" },
  });
});

test("whoever stopped mails about results gets none", async () => {
  await story.db(({ db }) => db.mailAddress.updateMany({ data: { stopped: ["report"] } }));
  const draft = await drafted(everybody);
  expect(await countMailing(story.caller, draft, everybody)).toMatchObject({ unsubscribed: 3 });
  await send(everybody);
  expect(await mailTo("ana@home.test")).toBeNull();
  expect(await mailTo("kim@shop.test")).not.toBeNull();
});

test("asking twice begins one mailing, and of what is not published none", async () => {
  const [one, two] = await Promise.all([
    tellReport(story.caller, reportId, story.services),
    tellReport(story.caller, reportId, story.services),
  ]);
  expect(one).toEqual(two);
  const approved = await planReport("approved");
  expect(await tellReport(story.caller, approved, story.services)).toEqual({
    ...{ ok: false, reason: "not_published" },
  });
});
