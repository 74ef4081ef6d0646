import { expect, test } from "vitest";
import { transaction } from "~/platform/scope.server";
import { closeWave } from "~/scores/release/close-wave.server";
import { createRelease } from "~/scores/release/create-release.server";
import { gatherRelease } from "~/scores/release/gather-release.server";
import { keepRelease } from "~/scores/release/keep-release.server";
import {
  findRelease,
  findWaveRelease,
  publishRelease,
  type Release,
} from "~/scores/release/read-release.server";
import type { ReleaseRow } from "~/scores/release/release-rows";
import { findWave } from "~/surveys/get-wave.server";
import { type Invited, invitedWave, many, must } from "../responses/story";
import { allAnswered, answerFrom, submit } from "./story";

const families = (count: number) => many(count);

async function draft(wave: Invited): Promise<Release> {
  const { releaseId } = must(await createRelease(wave.caller, wave.waveId));
  const release = await findRelease(wave.caller, releaseId);
  if (!release) throw new Error("the release is not there");
  return release;
}

function rowsOf({ tables }: Release, name: string): readonly ReleaseRow[] {
  return (tables.find((table) => table.name === name)?.rows ?? []) as readonly ReleaseRow[];
}

const familiesOf = (release: Release) =>
  rowsOf(release, "audience").find(({ audience }) => audience === "families");

test("a draft keeps its figures until ten answers are new, then shows them all", async () => {
  const wave = await invitedWave({ people: families(60) });
  await answerFrom(wave, 0, 24);
  const first = await draft(wave);
  expect(familiesOf(first)?.n).toBe(24);
  await answerFrom(wave, 24, 29);
  expect((await draft(wave)).tables).toEqual(first.tables);
  await answerFrom(wave, 29, 33);
  expect((await draft(wave)).tables).toEqual(first.tables);
  await answerFrom(wave, 33, 34);
  const next = await draft(wave);
  expect(familiesOf(next)?.n).toBe(34);
  expect(next.tables).not.toEqual(first.tables);
  expect(next.number).toBe(4);
});

test("corrections and erasures count as changes beside new answers", async () => {
  const wave = await invitedWave({ people: families(60) });
  await answerFrom(wave, 0, 30);
  const first = await draft(wave);
  const correct = async (from: number, to: number) => {
    for (const token of wave.tokens.slice(from, to)) {
      await submit(wave, token, allAnswered(wave.definition, "families", 99), 1);
    }
  };
  await correct(0, 5);
  await wave.db(
    ({ db }) =>
      db.$executeRaw`DELETE FROM response WHERE id IN (SELECT id FROM response WHERE revision = 1 ORDER BY id LIMIT 4)`,
  );
  expect((await draft(wave)).tables).toEqual(first.tables);
  await answerFrom(wave, 30, 31);
  const next = await draft(wave);
  expect(familiesOf(next)?.n).toBe(27);
});

test("nine answers of one school wait though another school's ten are shown", async () => {
  const people = [...many(40, { school: "A" }), ...many(40, { school: "B" })];
  const wave = await invitedWave({ people });
  await answerFrom(wave, 0, 20);
  await answerFrom(wave, 40, 60);
  const first = await draft(wave);
  await answerFrom(wave, 20, 30);
  await answerFrom(wave, 60, 69);
  const next = await draft(wave);
  const ns = (release: Release) =>
    rowsOf(release, "school")
      .map(({ n }) => n)
      .sort();
  expect(ns(first)).toEqual([20, 20]);
  expect(ns(next)).toEqual([20, 30]);
  expect(familiesOf(next)?.n).toBe(50);
});

test("a group under ten is null in every figure, and so is what it would follow from", async () => {
  const people = [
    ...many(40, { school: "A" }),
    ...many(40, { school: "B" }),
    ...many(8, { audience: "staff", school: "A" }),
  ];
  const wave = await invitedWave({ people });
  await answerFrom(wave, 0, 30);
  await answerFrom(wave, 40, 44);
  await answerFrom(wave, 80, 88, "staff");
  const release = await draft(wave);
  expect(familiesOf(release)?.n).toBe(34);
  const staff = rowsOf(release, "audience").find(({ audience }) => audience === "staff");
  const schools = rowsOf(release, "school").filter(({ audience }) => audience === "families");
  expect(schools).toHaveLength(2);
  // One school of two would follow by subtraction from the audience.
  for (const row of [staff, ...schools]) {
    expect(row?.n).toBeNull();
    for (const figures of Object.values(row?.constructs ?? {})) {
      expect(Object.values(figures).filter((value) => typeof value === "number")).toEqual([]);
    }
  }
  expect(JSON.stringify(release.tables)).not.toMatch(/"n":[1-9](?!\d)/);
});

test("publishing freezes a release: new answers make a new draft beside it", async () => {
  const wave = await invitedWave({ people: families(60) });
  await answerFrom(wave, 0, 24);
  const { id } = await draft(wave);
  const publish = () =>
    transaction(wave.caller, (scope) => publishRelease(scope, id, new Date("2026-05-04")));
  expect(await publish()).toEqual({ ok: true });
  expect(await publish()).toEqual({ ok: false, reason: "no_draft" });
  const published = await findRelease(wave.caller, id);
  await answerFrom(wave, 24, 40);
  const later = await draft(wave);
  expect(later).toMatchObject({ state: "draft", number: 2 });
  expect(await findRelease(wave.caller, id)).toEqual(published);
  expect((await findWaveRelease(wave.caller, wave.waveId, "published"))?.id).toBe(id);
  expect(published).toMatchObject({ state: "published", publishedAt: new Date("2026-05-04") });
});

test("closing ends answering, settles drafts, builds a draft release, once", async () => {
  const wave = await invitedWave({ people: families(40) });
  await answerFrom(wave, 0, 15);
  const closed = must(await closeWave(wave.caller, wave.waveId));
  const release = await findRelease(wave.caller, closed.releaseId ?? "");
  expect(release && familiesOf(release)?.n).toBe(15);
  await expect(answerFrom(wave, 15, 16)).rejects.toThrow("closed");
  expect(await closeWave(wave.caller, wave.waveId)).toEqual({
    ok: false,
    reason: "already_closed",
  });
  const audit = await wave.db(({ db }) =>
    db.auditEntry.findMany({ where: { action: "wave.close" } }),
  );
  expect(audit).toHaveLength(1);
});

test("two closings at once close once", async () => {
  const wave = await invitedWave({ people: families(40) });
  await answerFrom(wave, 0, 12);
  const both = await Promise.all([1, 2].map(() => closeWave(wave.caller, wave.waveId)));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await wave.db(({ db }) => db.release.count())).toBe(1);
});

test("drafts asked for at the same time are one draft", async () => {
  const wave = await invitedWave({ people: families(40) });
  await answerFrom(wave, 0, 12);
  const all = await Promise.all([1, 2, 3].map(() => createRelease(wave.caller, wave.waveId)));
  const ids = all.map((one) => must(one).releaseId);
  expect(new Set(ids).size).toBe(1);
  expect(await wave.db(({ db }) => db.release.count())).toBe(1);
});

/** What a draft reads, then `meanwhile`, then what it keeps: as if the search took that long. */
async function slowDraft(wave: Invited, meanwhile: () => Promise<unknown>): Promise<string | null> {
  const found = await findWave(wave.caller, wave.waveId);
  if (!found) throw new Error("the wave is not there");
  const input = await wave.db((scope) => gatherRelease(scope, found, wave.definition, []));
  await meanwhile();
  const built = { tables: [], dropped: [], weightings: [] };
  return wave.db((scope) => keepRelease(scope, input, built));
}

test("answers that come in while a draft is searched are new to the next one", async () => {
  const wave = await invitedWave({ people: families(60) });
  await answerFrom(wave, 0, 24);
  expect(await slowDraft(wave, () => answerFrom(wave, 24, 34))).not.toBeNull();
  expect(familiesOf(await draft(wave))?.n).toBe(34);
});

test("a draft that another one overtook is not kept", async () => {
  const wave = await invitedWave({ people: families(60) });
  await answerFrom(wave, 0, 24);
  expect(await slowDraft(wave, () => draft(wave))).toBeNull();
  expect(await wave.db(({ db }) => db.release.count())).toBe(1);
});

test("an audience that nobody invited has no row, one that nobody answered from has a hidden one", async () => {
  const people = [...many(40), ...many(12, { audience: "staff", school: "A" })];
  const wave = await invitedWave({ people });
  await answerFrom(wave, 0, 24);
  const release = await draft(wave);
  expect(rowsOf(release, "audience").map(({ audience, n }) => [audience, n])).toEqual([
    ["families", 24],
    ["staff", null],
  ]);
  expect(rowsOf(release, "people_who_answered")).toEqual([]);
  const items = release.tables.flatMap((table) => (table.name === "items" ? table.rows : []));
  expect(new Set(items.map(({ audience }) => audience))).toEqual(new Set(["families", "staff"]));
});
