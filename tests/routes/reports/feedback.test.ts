import { afterEach, expect, test, vi } from "vitest";
import { invitationToken } from "~/campaigns/links.server";
import { loader as feedback } from "~/reports/routes/feedback";
import { loader as publicReport } from "~/reports/routes/public-report";
import { action, loader } from "~/reports/routes/wave-report";
import { browserHash } from "~/responses/browser.server";
import { closedWave, type ReportStory, text } from "../../db/reports/report-story";
import { ask, type Site, signedIn } from "../auth/site";

// The first test of a file loads what renders mails, which takes long on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story?.close());

const site = (): Site => ({
  ...{ services: story.services, ownerUrl: story.ownerUrl },
  setNow: () => {},
});

/** A family has answered every question with its best option, in the browser "mine". */
async function answered() {
  story = await closedWave([{ email: "ana@home.test", given: "Ana", language: "es" }]);
  await story.answer(story.waveId, "ana@home.test");
  const invitation = await story.db(({ db }) => db.invitation.findFirstOrThrow());
  const token = invitationToken(story.services.secrets.link, invitation.id, 0);
  const mine = { secret: "m".repeat(22), isNew: false };
  await story.db(({ db }) =>
    db.response.updateMany({
      data: {
        answers: { AW1: "4", AW2: "4", AW3: "4", AW4: "4" },
        browserHash: Uint8Array.from(browserHash(mine, token)),
      },
    }),
  );
  return { token, cookie: `fc_browser=${mine.secret}` };
}

type Page = {
  lang: string;
  isLocked: boolean;
  day: string | null;
  report: { title: { lang: string; text: string } } | null;
  unsubscribe: string;
  besides: { construct: string; own: number | null | undefined; group: unknown }[];
};

const open = async (token: string, cookie?: string) => {
  const { status, body } = await ask(site(), feedback, {
    ...{ path: `/f/${token}`, params: { token } },
    ...(cookie ? { cookie } : {}),
  });
  return { status, page: body as Page };
};

test("the feedback page shows own scores in the browser that gave them, and nowhere else", async () => {
  const { token, cookie } = await answered();
  await story.save();
  await story.publish();
  const { page: mine } = await open(token, cookie);
  expect(mine).toMatchObject({
    lang: "es",
    isLocked: false,
    report: { title: { lang: "en", text: text.title } },
  });
  const awareness = mine.besides.find(({ construct }) => construct === "awareness");
  expect(awareness).toMatchObject({ own: expect.any(Number), group: { mean: 48.2 } });
  expect(mine.unsubscribe).toMatch(/^\/u\//);

  for (const other of [undefined, `fc_browser=${"x".repeat(22)}`]) {
    const { page } = await open(token, other);
    expect(page.isLocked).toBe(true);
    expect(page.besides.map(({ own }) => own)).toEqual(page.besides.map(() => undefined));
    expect(page.besides[0]?.group).toMatchObject({ mean: 48.2 });
  }
});

test("before publication neither draft figures nor the draft report are shown", async () => {
  const { token, cookie } = await answered();
  await story.save();
  const { page } = await open(token, cookie);
  expect(page).toMatchObject({ day: null, report: null });
  expect(page.besides.every(({ group }) => group === null)).toBe(true);
  const params = { district: "cedar", report: "tech-1" };
  expect(await ask(site(), publicReport, { params })).toMatchObject({ status: 404 });
  await story.publish();
  expect(await ask(site(), publicReport, { params })).toMatchObject({ status: 200 });
});

test("a link that nobody was sent is 404", async () => {
  await answered();
  expect((await open("A".repeat(22))).status).toBe(404);
});

test("a report with a mistake is a 422 with everything typed, and nothing saved", async () => {
  story = await closedWave([{ email: "ana@home.test" }]);
  const { cookie } = await signedIn(site(), story.districtId, "leader");
  const params = { wave: story.waveId };
  const form = { ...text, title: "", release: story.releaseId };
  const refused = await ask(site(), action, { params, cookie, form });
  expect(refused).toMatchObject({
    status: 422,
    body: { values: form, errors: { title: expect.any(String) } },
  });
  const saved = await ask(site(), action, { params, cookie, form: { ...form, title: "Heard" } });
  expect(saved).toMatchObject({ status: 303, location: `/admin/reports/${await story.report()}` });
});

test("an editor, who may not read drafts of results, reads no figure of one beside the report", async () => {
  story = await closedWave([{ email: "ana@home.test" }]);
  const { cookie } = await signedIn(site(), story.districtId, "editor");
  const { body } = await ask(site(), loader, { params: { wave: story.waveId }, cookie });
  expect(body).toMatchObject({ groups: [], filled: { heard: "" } });
  expect(withoutIds(body)).not.toContain("48");
  const leader = await signedIn(site(), story.districtId, "leader");
  const read = await ask(site(), loader, { params: { wave: story.waveId }, cookie: leader.cookie });
  expect(withoutIds(read.body)).toContain("48");
});

/** A body as text; ids are random, and may hold any figure. */
function withoutIds(body: unknown): string {
  return JSON.stringify(body).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "[id]");
}
