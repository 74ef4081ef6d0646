import { beforeAll, expect, it } from "vitest";
import * as communityHome from "~/admin/routes/community-home";
import * as home from "~/admin/routes/home";
import { systemCaller } from "~/platform/system-caller.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { withClient } from "../../../server/database/client";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let districtId: string;
let leader: Member;
let viewer: Member;

beforeAll(async () => {
  site = await testSite();
  site.setNow(new Date("2026-11-12T15:00:00Z"));
  districtId = await newDistrict(site);
  leader = await signedIn(site, districtId, "leader");
  viewer = await signedIn(site, districtId, "viewer");
});

type Body = {
  step: { short: string; title: string; action: { href: string } | null };
  rooms: { room: string; href?: string; state: string; text: string }[];
  mailPaused: boolean;
  waiting: { waiting: { title: string; href: string; text: string }[] };
};

async function look(member = leader): Promise<Body> {
  return (await ask(site, home.loader, { path: "/admin", cookie: member.cookie })).body as Body;
}

const sql = (text: string, values: unknown[] = []) =>
  withClient(site.ownerUrl, async (owner) => (await owner.query(text, values)).rows);

async function addPerson(n: number): Promise<void> {
  await sql(
    `INSERT INTO person (district_id, source_id, email, email_key, language, audiences, school_ids)
     VALUES ($1, $2, $2 || '@cedar.test', $2 || '@cedar.test', 'en', '{families}', '{}')`,
    [districtId, `p${n}`],
  );
}

async function addWave(): Promise<string> {
  const caller = systemCaller(site.services.database, districtId, "test");
  const made = await importSurvey(caller, standardSurvey(), { slug: "technology", dryRun: false });
  if (!made.ok || !made.surveyId) throw new Error("no survey");
  await publishSurvey(caller, made.surveyId);
  const wave = await createWaveOf(caller, "America/Chicago", {
    surveyId: made.surveyId,
    opens: "2026-10-01T08:00",
    closes: "2026-10-30T18:00",
    mode: "confidential",
    planVersionId: null,
  });
  if (!wave.ok) throw new Error(wave.reason);
  return wave.waveId;
}

it("leads a new district along the loop, one step after the other", async () => {
  expect((await look()).step.short).toBe("Add schools");
  await addPerson(1);
  expect((await look()).step.short).toBe("Pick a survey");
  const waveId = await addWave();
  await sql("UPDATE wave SET invited_at = '2026-10-01' WHERE id = $1", [waveId]);
  expect((await look()).step.short).toBe("Results soon");

  await sql(
    `INSERT INTO release (district_id, id, wave_id, number, tables, method, basis)
     VALUES ($1, gen_random_uuid(), $2, 1, '[]', '{}', '{}')`,
    [districtId, waveId],
  );
  const written = await look();
  expect(written.step.title).toContain("Now tell people what you heard");
  expect(written.rooms.find(({ room }) => room === "report")?.text).toContain("November 20, 2026");
});

it("offers a step only to those who may take it", async () => {
  expect((await look(leader)).step.action).not.toBeNull();
  expect((await look(viewer)).step.action).toBeNull();
});

it("links the rooms that somebody may enter, a viewer all five", async () => {
  const rooms = (await look(viewer)).rooms.filter(({ href }) => href).map(({ room }) => room);
  expect(rooms).toEqual(["listen", "plan", "reach", "partner", "report"]);
});

it("counts what is of this district only", async () => {
  const stranger = await signedIn(site, await newDistrict(site, "oak-hill"), "leader");
  expect((await look(stranger)).step.short).toBe("Add schools");
});

it("says that mail is paused after a restore", async () => {
  expect((await look()).mailPaused).toBe(false);
  await sql("UPDATE district SET mail_paused = true WHERE id = $1", [districtId]);
  expect((await look()).mailPaused).toBe(true);
});

it("shows the public what is published, and no draft", async () => {
  const params = { district: "cedar-valley" };
  const parts = async () => {
    const { body } = await ask(site, communityHome.loader, { path: "/d/cedar-valley", params });
    const { results, plans, reports } = body as Record<string, { href: string }[]>;
    return { results, plans, reports };
  };
  expect(await parts()).toEqual({ results: [], plans: [], reports: [] });
  await sql("UPDATE release SET state = 'published', published_at = '2026-11-12'");
  const [plan] = await sql(
    `INSERT INTO plan (district_id, id, slug) VALUES ($1, gen_random_uuid(), 'technology') RETURNING id`,
    [districtId],
  );
  await sql(
    `INSERT INTO plan_version (district_id, id, plan_id, number, title, language, published_at)
     VALUES ($1, gen_random_uuid(), $2, 1, 'Technology plan', 'en', '2026-11-01'),
            ($1, gen_random_uuid(), $2, 2, 'Unpublished', 'en', NULL)`,
    [districtId, plan.id],
  );
  expect(await parts()).toMatchObject({
    results: [{ href: "/d/cedar-valley/results/technology" }],
    plans: [{ title: "Technology plan", href: "/d/cedar-valley/plans/technology" }],
    reports: [],
  });
});

it("says of which mails nobody can tell whether they arrived, until somebody decided", async () => {
  const [inquiry] = await sql(
    `INSERT INTO inquiry (district_id, id, number, channel, subject, language, name, received_at, due_at, first_due_at, token_hash, state)
     VALUES ($1, gen_random_uuid(), 1, 'phone', 'Tablets', 'en', 'Ann Reed', now(), now(), now(), '\\x01', 'answered') RETURNING id`,
    [districtId],
  );
  await sql(
    `INSERT INTO inquiry_message (district_id, id, inquiry_id, kind, medium, body, at, state)
     VALUES ($1, gen_random_uuid(), $2, 'answer', 'mail', 'Restart it.', '2026-11-11T15:00:00Z', 'unknown')`,
    [districtId, inquiry.id],
  );
  expect((await look()).waiting.waiting).toContainEqual(
    expect.objectContaining({
      title: "Tablets",
      href: `/admin/inquiries/${inquiry.id}`,
      text: "Nobody can tell whether a mail of November 11, 2026 to Ann Reed arrived: decide.",
    }),
  );
  await sql(`UPDATE inquiry_message SET state = 'sent' WHERE inquiry_id = $1`, [inquiry.id]);
  expect((await look()).waiting.waiting).toEqual([]);
});
