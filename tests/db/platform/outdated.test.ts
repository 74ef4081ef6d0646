import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Hands } from "~/campaigns/hands";
import { buildHere } from "~/scores/release/build-release.server";
import { withClient } from "../../../server/database/client";
import { createTasks, schedules } from "../../../server/tasks";
import { startSmtp } from "../../support/smtp";
import { sendingTo } from "../campaigns/sending";
import { families, newStory, type Story } from "../campaigns/story";

vi.setConfig({ testTimeout: 60_000 });

let story: Story;
beforeEach(async () => {
  story = await newStory();
  await story.addPeople(families(2));
});
afterEach(() => story.close());

/** Days from now at which a row of each kind ended: a count used, a link, a code, a draft's wave. */
async function rowsEnded(days: number) {
  const waveId = await story.addWave();
  await story.invite(waveId);
  await withClient(story.ownerUrl, async (owner) => {
    const at = (sql: string) => owner.query(sql, [story.districtId, days]);
    const then = "now() + make_interval(days => $2::int)";
    await at(`INSERT INTO rate_limit SELECT 'key:' || $1::text || $2::int, ${then}, 3`);
    await at(`INSERT INTO staff (district_id, id, email, email_key, name, role)
      SELECT $1::uuid, gen_random_uuid(), 'a' || $2::int, 'a' || $2::int, 'Dana', 'admin'`);
    await at(`INSERT INTO sign_in_link (district_id, id, staff_id, token_hash, expires_at, used_at)
      SELECT $1::uuid, gen_random_uuid(), id, sha256(gen_random_uuid()::text::bytea), ${then}, now()
      FROM staff WHERE email = 'a' || $2::int`);
    await owner.query("UPDATE wave SET closed_at = NULL");
    const ofOne = `FROM (SELECT * FROM invitation WHERE wave_id = '${waveId}' LIMIT 1) i`;
    await at(`INSERT INTO access_code (district_id, id, invitation_id, browser_hash, code_hash, expires_at, used_at)
      SELECT $1::uuid, gen_random_uuid(), i.id, '', '', ${then}, now() ${ofOne}`);
    await at(`INSERT INTO response_draft (district_id, invitation_id, answers, browser_hash, saved_at)
      SELECT $1::uuid, i.id, '{}', '', ${then} ${ofOne}`);
  });
  return waveId;
}

async function left() {
  return withClient(story.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`
      SELECT (SELECT count(*)::int FROM rate_limit) AS limits, (SELECT count(*)::int FROM sign_in_link) AS links,
        (SELECT count(*)::int FROM access_code) AS codes, (SELECT count(*)::int FROM response_draft) AS drafts,
        (SELECT count(*)::int FROM audit_entry) AS record`);
    return rows[0];
  });
}

async function runDaily() {
  const smtp = await startSmtp();
  const sending = sendingTo(smtp);
  const { services } = story;
  const { mailer, sender } = sending;
  const stop = new AbortController().signal;
  await createTasks({ services, build: buildHere, mailer, sender, hands: new Hands(1), stop })[
    "delete-what-is-over"
  ]?.({});
  await sending.close();
  await smtp.close();
}

test("once a day what is over is deleted, and what can be used or is on record stays", async () => {
  expect(schedules.map(({ task }) => task)).toContain("delete-what-is-over");
  await rowsEnded(0);
  const old = await rowsEnded(-31);
  await withClient(story.ownerUrl, (owner) =>
    owner.query("UPDATE wave SET closed_at = now() - interval '2 days' WHERE id = $1", [old]),
  );
  const before = await left();
  expect(before).toMatchObject({ limits: 2, links: 2, codes: 2, drafts: 2 });
  await runDaily();
  expect(await left()).toEqual({ limits: 1, links: 1, codes: 1, drafts: 1, record: before.record });
});

test("the draft of a wave that has ended but is not settled yet is kept: it may still count", async () => {
  await rowsEnded(-31);
  await withClient(story.ownerUrl, (owner) =>
    owner.query(
      "UPDATE wave SET opens_at = now() - interval '9 days', closes_at = now() - interval '8 days'",
    ),
  );
  await runDaily();
  expect(await left()).toMatchObject({ drafts: 1 });
});

test("the app's role can delete none of it by itself", async () => {
  await withClient(story.appUrl, async (app) => {
    for (const table of ["rate_limit", "sign_in_link", "access_code"]) {
      await expect(app.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});
