import { afterAll, beforeAll, expect, test } from "vitest";
import { readMessage } from "~/mail/read-message";
import * as mailing from "~/plans/routes/plan-mailing";
import { sha256 } from "~/platform/secrets.server";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
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
