import { RouterContextProvider } from "react-router";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMessage } from "~/mail/read-message";
import * as mailing from "~/plans/routes/plan-mailing";
import * as counted from "~/plans/routes/plan-mailing-count";
import * as preview from "~/plans/routes/plan-mailing-preview";
import * as tests from "~/plans/routes/plan-mailing-test-mails";
import { sha256 } from "~/platform/secrets.server";
import { servicesContext } from "~/platform/services.server";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import {
  ask,
  type Member,
  newDistrict,
  requestOf,
  type Site,
  signedIn,
  testSite,
} from "../auth/site";
import { mailsOf, planStory } from "./story";

let site: Site;
let staff: Member;
let districtId: string;
let smtp: SmtpDouble;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  staff = await signedIn(site, districtId, "leader");
  smtp = await startSmtp();
});
afterAll(() => smtp.close());

type Story = Awaited<ReturnType<typeof planStory>>;

const person = (givenName: string, email: string, audiences: string[], language = "en") => ({
  ...{ districtId, sourceId: `${givenName}-${email}`, givenName, familyName: "Test" },
  ...{ email, emailKey: email, audiences, language },
});

function post({ slug }: Story, audiences: string[]) {
  return ask(site, mailing.action, {
    ...{ path: `/admin/plans/${slug}/mailing`, params: { plan: slug }, cookie: staff.cookie },
    form: audiences.map((audience): [string, string] => ["audience", audience]),
  });
}

test("each address of the chosen audiences gets one mail, with a link for each who shares it", async () => {
  const story = await planStory(site, districtId);
  const people = [
    person("Ana", "home@home.test", ["families"], "es"),
    person("Ben", "home@home.test", ["families", "staff"], "es"),
    person("Cem", "shop@shop.test", ["business"]),
  ];
  await story.db(({ db }) => db.person.createMany({ data: people }));
  expect((await post(story, [])).status).toBe(422);
  expect((await post(story, ["everybody"])).status).toBe(422);
  expect((await post(story, ["families", "staff"])).status).toBe(303);
  const mails = await mailsOf(site, smtp, story, "plan");
  expect([...mails.keys()]).toEqual(["home@home.test"]);
  const { text } = readMessage(mails.get("home@home.test") ?? "");
  expect(text).toContain("Leer el borrador y comentar");
  const links = [...text.matchAll(/\/p\/([\w-]{22})\?plan=(\S+)/g)];
  expect(links.map(([, , plan]) => plan)).toEqual([story.slug, story.slug]);
  const hashes = links.map(([, token = ""]) => sha256(token).toString("hex"));
  const kept = await story.db(({ db }) =>
    db.commenter.findMany({ include: { person: true }, orderBy: { person: { givenName: "asc" } } }),
  );
  expect(kept.map(({ person }) => person?.givenName)).toEqual(["Ana", "Ben"]);
  expect(kept.map(({ tokenHash }) => Buffer.from(tokenHash).toString("hex"))).toEqual(hashes);
  expect(kept.every(({ confirmedAt }) => confirmedAt === null)).toBe(true);
});

test("a version is looked at in every language, counted by a filter, tried and planned for a moment", async () => {
  const story = await planStory(site, districtId);
  const people = [
    person("Eve", "eve@firm.test", ["business"], "so"),
    person("Fay", "fay@firm.test", ["business"], "en"),
  ];
  await story.db(({ db }) => db.person.createMany({ data: people }));
  const at = { params: { plan: story.slug, language: "so" }, cookie: staff.cookie };
  const somali: [string, string][] = [
    ["audience", "business"],
    ["language", "so"],
  ];
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = requestOf({ path: `/?${new URLSearchParams(somali)}`, cookie: staff.cookie });
  const args = { request, params: at.params, context } as never;
  expect(await (await counted.loader(args)).json()).toMatchObject({
    ...{ people: 1, mails: 1, mailsIn: [{ language: "so", mails: 1 }] },
  });
  const { body } = await ask(site, mailing.loader, { ...at, path: "/?tested=so" });
  expect(body).toMatchObject({ tested: "so", campaignId: null });
  expect((body as { mails: unknown[] }).mails).toHaveLength(7);
  expect((await ask(site, preview.loader, at)).status).toBe(200);
  expect((await ask(site, tests.action, { ...at, form: { language: "so" } })).location).toBe(
    `/admin/plans/${story.slug}/mailing?tested=so#mails`,
  );
  const send = (...more: [string, string][]) =>
    ask(site, mailing.action, { ...at, form: [...somali, ...more] });
  expect(await send(["next", "count"])).toMatchObject({
    status: 200,
    body: { count: { mails: 1 } },
  });
  expect(await send(["at", "2020-01-01T10:00"])).toMatchObject({
    ...{ status: 422, body: { errors: { at: expect.any(String) }, filter: { languages: ["so"] } } },
  });
  expect((await send(["at", "2100-01-01T10:00"])).status).toBe(303);
  const kept = await story.db(({ db }) =>
    db.campaign.findFirst({
      where: { kind: "plan", startsAt: { not: null } },
      include: { deliveries: { select: { email: true, state: true } } },
    }),
  );
  expect(kept?.deliveries).toEqual([{ email: "eve@firm.test", state: "queued" }]);
});

test("a version is mailed once, the next one to the same links", async () => {
  const story = await planStory(site, districtId);
  await story.db(({ db }) =>
    db.person.createMany({ data: [person("Dot", "dot@home.test", ["community"])] }),
  );
  const sent = await Promise.all([post(story, ["community"]), post(story, ["community"])]);
  expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
  const first = await mailsOf(site, smtp, story, "plan");
  const next = await planStory(site, districtId);
  await post(next, ["community"]);
  const second = await mailsOf(site, smtp, next, "plan");
  const tokenIn = (raw = "") => /\/p\/([\w-]{22})/.exec(readMessage(raw).text)?.[1];
  expect(tokenIn(second.get("dot@home.test"))).toBe(tokenIn(first.get("dot@home.test")));
});
