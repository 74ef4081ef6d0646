import { expect, test } from "vitest";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { countTraces } from "~/people/erase-person.db.server";
import { erasePersonBySourceId } from "~/people/erase-person.server";
import { importPeople } from "~/people/import-people.server";
import { sha256 } from "~/platform/secrets.server";
import { findLink } from "~/responses/invitation.db.server";
import { createRelease } from "~/scores/release/create-release.server";
import { findRelease } from "~/scores/release/read-release.server";
import type { ReleaseRow } from "~/scores/release/release-rows";
import { withClient } from "../../../server/database/client";
import { asking } from "../campaigns/story";
import { type Invited, invitedWave, many, must } from "../responses/story";
import { answerFrom } from "../scores/story";

/** Everything that the database holds, as text. */
async function dump(ownerUrl: string): Promise<string> {
  return withClient(ownerUrl, async (owner) => {
    const { rows: tables } = await owner.query(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await owner.query(`SELECT t::text AS text FROM "${name}" t`);
      texts.push(...rows.map(({ text }) => `${name}: ${text}`));
    }
    return texts.join("\n");
  });
}

const erase = (wave: Invited, sourceId: string) => erasePersonBySourceId(wave.caller, sourceId);

const nOfFamilies = async (wave: Invited) => {
  const { releaseId } = must(await createRelease(wave.caller, wave.waveId));
  const release = await findRelease(wave.caller, releaseId);
  const rows = release?.tables.find(({ name }) => name === "audience")?.rows ?? [];
  return (rows as readonly ReleaseRow[]).find((row) => row.audience === "families")?.n;
};

test("nothing in the database names who was erased, and nobody else loses anything", async () => {
  const wave = await invitedWave({ people: many(12) });
  await answerFrom(wave, 0, 4);
  await importPeople(
    wave.caller,
    (async function* () {
      yield Buffer.from(
        "source_id,email,given_name,audience\np3,moved.p3@home.test,Threepwood,families\n",
      );
    })(),
    { dryRun: false },
  );
  const id = (await wave.db(({ db }) => db.person.findFirst({ where: { sourceId: "p3" } })))?.id;
  const named = /\bp3@home\.test|moved\.p3|Threepwood|Person 3\b/;
  expect(await dump(wave.ownerUrl)).toMatch(named);
  expect(await wave.db((scope) => countTraces(scope, id ?? ""))).toMatchObject({
    ...{ linkedWaves: 1, unlinkedWaves: 0, changes: 1, comments: 0, sharing: 0 },
  });

  expect(await erase(wave, "p3")).toBe(true);

  const after = await dump(wave.ownerUrl);
  expect(after).not.toMatch(named);
  expect(after).not.toContain(id);
  expect(after).toMatch(/p2@home\.test/);
  expect(await wave.responses()).toHaveLength(3);
  expect(await findLink(wave.services.database, sha256(wave.tokens[3] ?? ""))).toBeNull();
  expect(await findLink(wave.services.database, sha256(wave.tokens[2] ?? ""))).not.toBeNull();
  const audits = await wave.db(({ db }) =>
    db.auditEntry.findMany({ where: { action: "person.erase" } }),
  );
  expect(audits).toMatchObject([{ subject: "person", detail: {} }]);
  expect(await erase(wave, "p3")).toBe(false);
});

test("that somebody was asked stays a number, but reminders go to nobody", async () => {
  const wave = await invitedWave({ people: many(12) });
  await answerFrom(wave, 0, 2);
  await erase(wave, "p1");
  await erase(wave, "p5");
  const status = await findWaveStatus(wave.caller, wave.waveId);
  expect(status?.total).toMatchObject({ invited: 12, answered: 1 });
  await wave.db(({ db }) => db.delivery.updateMany({ data: { state: "sent" } }));
  const reminded = must(await remindWave(wave.caller, wave.waveId, asking, wave.services));
  expect(reminded.recipients).toBe(9);
});

test("the next build leaves their answers out, as soon as that gives nobody away", async () => {
  const wave = await invitedWave({ people: many(60) });
  await answerFrom(wave, 0, 30);
  expect(await nOfFamilies(wave)).toBe(30);
  for (let index = 0; index < 9; index++) await erase(wave, `p${index}`);
  expect(await nOfFamilies(wave)).toBe(30);
  await erase(wave, "p9");
  expect(await nOfFamilies(wave)).toBe(20);
});

test("in an anonymous wave the answer cannot be found: it stays, and nothing leads to it", async () => {
  const wave = await invitedWave({ people: many(60), mode: "anonymous" });
  await answerFrom(wave, 0, 5);
  await erase(wave, "p2");
  const staged = await wave.db(({ db }) => db.stagedResponse.count());
  expect(staged).toBe(5);
  const status = await findWaveStatus(wave.caller, wave.waveId);
  expect(status?.total).toMatchObject({ invited: 60, answered: 5 });
  expect(await dump(wave.ownerUrl)).not.toMatch(/p2@home\.test|Person 2\b/);
});

test("an address that others have stays theirs, with its unsubscribing; a mail that waits drops one link", async () => {
  const wave = await invitedWave({ people: many(12) });
  const share = (id: string) =>
    wave.db(async ({ db }) => {
      const address = await db.mailAddress.findFirstOrThrow({
        where: { emailKey: "p0@home.test" },
      });
      const home = { email: "p0@home.test", emailKey: "p0@home.test" };
      const { id: personId } = await db.person.findFirstOrThrow({ where: { sourceId: id } });
      await db.person.updateMany({ where: { id: personId }, data: home });
      await db.invitation.updateMany({ where: { personId }, data: { addressId: address.id } });
    });
  await share("p1");
  await wave.db(({ db }) =>
    db.mailAddress.updateMany({
      where: { emailKey: "p0@home.test" },
      data: { unsubscribedAt: new Date() },
    }),
  );
  await erase(wave, "p1");
  const address = await wave.db(({ db }) =>
    db.mailAddress.findFirstOrThrow({
      where: { emailKey: "p0@home.test" },
      include: { invitations: { include: { person: true } }, deliveries: true },
    }),
  );
  expect(address.unsubscribedAt).not.toBeNull();
  expect(address.invitations.map(({ person }) => person?.sourceId)).toEqual(["p0"]);
  expect(address.deliveries).toMatchObject([{ email: "p0@home.test", state: "queued" }]);
});

test("a mail that waits for them alone is cancelled", async () => {
  const wave = await invitedWave({ people: many(12) });
  await erase(wave, "p1");
  const states = await wave.db(({ db }) =>
    db.delivery.groupBy({ by: ["state", "email"], where: { state: { not: "queued" } } }),
  );
  expect(states).toEqual([{ state: "cancelled", email: "erased@erased.invalid" }]);
});

test("the next file does not bring them back", async () => {
  const wave = await invitedWave({ people: many(3) });
  await erase(wave, "p1");
  const file = (async function* () {
    yield Buffer.from(
      "source_id,email,audience\np0,p0@home.test,families\np1,p1@home.test,families\n",
    );
  })();
  const { report } = must(await importPeople(wave.caller, file, { dryRun: false }));
  expect(report.people).toMatchObject({ new: 0, absent: 1 });
  expect(report.refused).toMatchObject([{ row: 3, column: "source_id" }]);
});

test("rows that are one person are erased together", async () => {
  const wave = await invitedWave({ people: many(4) });
  await wave.db(async ({ db }) => {
    const kept = await db.person.findFirstOrThrow({ where: { sourceId: "p0" } });
    await db.person.updateMany({ where: { sourceId: "p1" }, data: { mergedIntoId: kept.id } });
  });
  await erase(wave, "p1");
  const left = await wave.db(({ db }) =>
    db.person.findMany({ select: { sourceId: true }, orderBy: { sourceId: "asc" } }),
  );
  expect(left.map(({ sourceId }) => sourceId)).toEqual(["p2", "p3"]);
});

test("their comments leave tombstones with a day, and replies stay", async () => {
  const wave = await invitedWave({ people: many(3) });
  const texts = await wave.db(async ({ db, districtId }) => {
    const plan = await db.plan.create({ data: { districtId, slug: "plan" } });
    const of = { districtId, planId: plan.id };
    const version = await db.planVersion.create({
      data: { ...of, number: 1, title: "Plan", language: "en" },
    });
    const person = await db.person.findFirstOrThrow({ where: { sourceId: "p1" } });
    const address = await db.mailAddress.findFirstOrThrow({ where: { emailKey: person.emailKey } });
    const commenters = await Promise.all(
      [person.id, null].map((personId, index) =>
        db.commenter.create({
          data: {
            ...{ districtId, personId, addressId: address.id, language: "en" },
            ...{ tokenHash: Uint8Array.from([index]), name: personId ? "Guybrush" : "" },
          },
        }),
      ),
    );
    const comment = (index: number, text: string, parentId: string | null) =>
      db.planComment.create({
        data: {
          ...of,
          ...{ versionId: version.id, sectionKey: "s", parentId, text, language: "en" },
          ...{ commenterId: commenters[index]?.id ?? "", shownAs: "name:Guybrush" },
          ...{ state: "shown", shownAt: new Date() },
        },
      });
    const first = await comment(0, "My own words", null);
    await comment(1, "A reply", first.id);
    return first.id;
  });
  await erase(wave, "p1");
  const comments = await wave.db(({ db }) =>
    db.planComment.findMany({ orderBy: { createdAt: "asc" }, include: { events: true } }),
  );
  expect(comments).toMatchObject([
    { id: texts, state: "withdrawn", text: "", events: [{ kind: "withdrawn" }] },
    { state: "shown", text: "A reply" },
  ]);
  expect(comments[0]?.endedAt).not.toBeNull();
  expect(await dump(wave.ownerUrl)).not.toMatch(/My own words/);
});
