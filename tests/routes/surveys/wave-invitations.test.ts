import { randomUUID } from "node:crypto";
import { RouterContextProvider } from "react-router";
import { beforeAll, expect, test, vi } from "vitest";
import { localTime } from "~/platform/local-time";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import * as invitations from "~/surveys/routes/wave-invitations";
import * as count from "~/surveys/routes/wave-invitations-count";
import * as preview from "~/surveys/routes/wave-invitations-preview";
import * as testMails from "~/surveys/routes/wave-invitations-test-mails";
import * as mailings from "~/surveys/routes/wave-mailings";
import * as reminders from "~/surveys/routes/wave-reminders";
import * as reminderPreview from "~/surveys/routes/wave-reminders-preview";
import * as reminderTests from "~/surveys/routes/wave-reminders-test-mails";
import {
  ask,
  type Member,
  newDistrict,
  requestOf,
  type Site,
  signedIn,
  testSite,
} from "../auth/site";
import { openWave } from "../scores/results-story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let site: Site;
let leader: Member;
let story: Awaited<ReturnType<typeof openWave>>;

beforeAll(async () => {
  site = await testSite();
  const districtId = await newDistrict(site);
  leader = await signedIn(site, districtId, "leader");
  story = await openWave(site, districtId, { families: 2 });
  const later = (language: string, audience: string) => ({
    ...{ districtId, sourceId: randomUUID(), givenName: "Fadumo", language },
    ...{
      email: `${language}-${audience}@home.test`,
      emailKey: `${language}-${audience}@home.test`,
    },
    ...{ audiences: [audience], schoolIds: [] },
  });
  await transaction(story.caller, ({ db }) =>
    db.person.createMany({
      data: [later("so", "families"), later("es", "families"), later("en", "staff")],
    }),
  );
});

type Form = Record<string, string> | [string, string][];
const call = (handler: unknown, more: { form?: Form; path?: string; language?: string } = {}) => {
  const { language, ...request } = more;
  const params = { wave: story.waveId, ...(language ? { language } : {}) };
  return ask(site, handler, { ...request, params, cookie: leader.cookie });
};
const chosen = (next: string, ...filter: [string, string][]): [string, string][] => [
  ["choice", "some"],
  ["next", next],
  ...filter,
];
/** What the page's script is told. */
async function counted(path: string): Promise<unknown> {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = requestOf({ path, cookie: leader.cookie });
  const answer = await count.loader({ request, params: { wave: story.waveId }, context } as never);
  return answer.json();
}
const invited = () =>
  transaction(story.caller, ({ db }) => db.invitation.count({ where: { waveId: story.waveId } }));

test("an invitation is looked at in every language before it goes, with how many mails in each", async () => {
  const { status, body } = await call(invitations.loader);
  expect(status).toBe(200);
  const { mails, count } = body as {
    mails: { language: string; text: string }[];
    count: { mailsIn: { language: string; mails: number }[] };
  };
  expect(mails.map(({ language }) => language).sort()).toEqual([
    ...["ar", "en", "es", "pt", "so", "vi", "zh-Hans"],
  ]);
  expect(mails[0]?.language).toBe("en");
  expect([...count.mailsIn].sort((a, b) => (a.language < b.language ? -1 : 1))).toEqual([
    ...["en", "es", "so"].map((language) => ({ language, mails: 1 })),
  ]);
  expect(mails.every(({ text }) => text.includes("Dana Whitfield") && !text.includes("{{"))).toBe(
    true,
  );
  expect(body).toMatchObject({ count: { people: 3, mails: 3 }, isInvited: true, isClosed: false });
});

test("a choice is counted without inviting anybody, kept as ticked, and refused if it is nobody", async () => {
  expect(await counted("/?audience=families&language=so")).toMatchObject({ people: 1, mails: 1 });
  const somali = chosen("count", ["audience", "families"], ["language", "so"]);
  expect(await call(invitations.action, { form: somali })).toMatchObject({
    status: 200,
    body: {
      errors: {},
      filter: { audiences: ["families"], languages: ["so"] },
      count: { mails: 1 },
    },
  });
  expect(await call(invitations.action, { form: chosen("invite") })).toMatchObject({
    ...{ status: 422, body: { errors: { audience: expect.stringContaining("at least one") } } },
  });
  const nobody = chosen("invite", ["audience", "families"], ["language", "vi"]);
  expect(await call(invitations.action, { form: nobody })).toMatchObject({
    status: 422,
    body: {
      errors: { audience: expect.stringContaining("nobody") },
      filter: { languages: ["vi"] },
    },
  });
  expect(await invited()).toBe(2);
});

test("a part of the list is planned for a moment, shown with whom it is for, and what was typed is kept", async () => {
  const to: [string, string][] = [
    ["audience", "families"],
    ["language", "so"],
  ];
  const plan = (at: string, next = "invite") =>
    call(invitations.action, { form: chosen(next, ...to, ["at", at]) });
  expect(await plan("soon")).toMatchObject({
    ...{ status: 422, body: { errors: { at: expect.any(String) }, filter: { languages: ["so"] } } },
  });
  expect(await plan("2020-01-01T10:00")).toMatchObject({
    status: 422,
    body: { at: "2020-01-01T10:00", errors: { at: expect.stringContaining("over") } },
  });
  const at = localTime(new Date(Date.now() + 20 * 3_600_000), "America/Chicago");
  expect(await plan(at, "count")).toMatchObject({ status: 200, body: { at, count: { mails: 1 } } });
  expect(await plan(at)).toMatchObject({
    ...{ status: 303, location: `/admin/waves/${story.waveId}/mailings` },
  });
  expect(await invited()).toBe(2);
  expect((await call(mailings.loader)).body).toMatchObject({
    mailings: [{ kind: "invitation", state: "goes", whom: "Only Families; reading Somali." }],
  });
});

test("only the chosen are invited, and the rest with everybody", async () => {
  const somali = chosen("invite", ["audience", "families"], ["language", "so"]);
  const answer = await call(invitations.action, { form: somali });
  expect(answer).toMatchObject({
    status: 303,
    location: expect.stringMatching(/campaigns\/[^/]+$/),
  });
  expect(await invited()).toBe(3);
  expect((await call(invitations.action, { form: {} })).status).toBe(303);
  expect(await invited()).toBe(5);
});

test("each mail can be seen as HTML and sent to oneself, only in a language that there is", async () => {
  for (const [seen, tested, page] of [
    [preview.loader, testMails.action, "invitations"],
    [reminderPreview.loader, reminderTests.action, "reminders"],
  ] as const) {
    expect((await call(seen, { language: "ar" })).status).toBe(200);
    expect((await call(seen, { language: "xx" })).status).toBe(404);
    expect((await call(tested, { form: { language: "ar" } })).location).toBe(
      `/admin/waves/${story.waveId}/${page}?tested=ar#mails`,
    );
    expect((await call(tested, { form: { language: "xx" } })).status).toBe(404);
  }
});

test("the page of a reminder says nothing of how many would get it", async () => {
  const { body } = await call(reminders.loader, { path: "/?tested=ar" });
  expect(body).toMatchObject({ state: "open", tested: "ar" });
  const { mails } = body as { mails: { count: number | null }[] };
  expect(mails.every(({ count }) => count === null)).toBe(true);
});

test("a wave of another district is not there", async () => {
  const other = await signedIn(site, await newDistrict(site, "elm-valley"), "leader");
  for (const handler of [invitations.loader, count.loader, reminders.loader, preview.loader]) {
    const params = { wave: story.waveId, language: "en" };
    expect((await ask(site, handler, { params, cookie: other.cookie })).status).toBe(404);
  }
});
