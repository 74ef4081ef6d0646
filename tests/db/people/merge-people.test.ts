import { expect, test } from "vitest";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { listMerged } from "~/people/duplicates/duplicates.db.server";
import { mergePeople, undoMerge } from "~/people/duplicates/merge-people.server";
import { sha256 } from "~/platform/secrets.server";
import { findLink } from "~/responses/invitation.db.server";
import { askingOf } from "~/surveys/asking-of.server";
import { type Invited, invitedWave, many, must } from "../responses/story";
import { answerFrom } from "../scores/story";

const idOf = async (wave: Invited, sourceId: string) =>
  (await wave.db(({ db }) => db.person.findFirstOrThrow({ where: { sourceId } }))).id;

/** p0 stands for p1 from now on. */
const merge = async (wave: Invited) =>
  must(await mergePeople(wave.caller, await idOf(wave, "p0"), await idOf(wave, "p1")));

const isLink = async (wave: Invited, index: number) =>
  (await findLink(wave.services.database, sha256(wave.tokens[index] ?? ""))) !== null;

const totalOf = async (wave: Invited) => (await findWaveStatus(wave.caller, wave.waveId))?.total;

/** Whose invitations there are of the first two, by source id. */
async function ownersOf(wave: Invited): Promise<(string | undefined)[]> {
  const rows = await wave.db(({ db }) =>
    db.invitation.findMany({
      where: { person: { sourceId: { in: ["p0", "p1"] } } },
      include: { person: true },
    }),
  );
  return rows.map(({ person }) => person?.sourceId).sort();
}

async function inviteAgain(wave: Invited) {
  const asking = await askingOf(wave.caller, wave.waveId);
  if (!asking) throw new Error("the wave is not there");
  return must(await inviteWave(wave.caller, wave.waveId, asking, wave.services));
}

test("where neither has answered, the kept entry's link stays and the other leads nowhere", async () => {
  const wave = await invitedWave({ people: many(12) });
  await merge(wave);
  expect([await isLink(wave, 0), await isLink(wave, 1)]).toEqual([true, false]);
  expect(await totalOf(wave)).toMatchObject({ invited: 11, answered: 0 });
  expect(await inviteAgain(wave)).toMatchObject({ invited: 0 });
});

test("where only the other entry's link was answered, that answer stays, and is the person's", async () => {
  const wave = await invitedWave({ people: many(12) });
  await answerFrom(wave, 1, 2);
  await merge(wave);
  expect([await isLink(wave, 0), await isLink(wave, 1)]).toEqual([false, true]);
  expect(await ownersOf(wave)).toEqual(["p0"]);
  expect(await totalOf(wave)).toMatchObject({ invited: 11, answered: 1 });
});

test("where both were answered, the kept entry's answers count, and no others", async () => {
  const wave = await invitedWave({ people: many(12) });
  await answerFrom(wave, 0, 2);
  const kept = await wave.db(({ db }) =>
    db.response.findFirstOrThrow({ where: { invitation: { person: { sourceId: "p0" } } } }),
  );
  await merge(wave);
  expect((await wave.responses()).map(({ id }) => id)).toEqual([kept.id]);
});

test("as different audiences one person keeps both links", async () => {
  const wave = await invitedWave({ people: [{ audience: "families" }, { audience: "staff" }] });
  await merge(wave);
  expect([await isLink(wave, 0), await isLink(wave, 1)]).toEqual([true, true]);
  expect(await inviteAgain(wave)).toMatchObject({ invited: 0 });
});

test("an anonymous or a closed wave stays as it is", async () => {
  const anonymous = await invitedWave({ people: many(40), mode: "anonymous" });
  await merge(anonymous);
  expect(await totalOf(anonymous)).toMatchObject({ invited: 40 });
  const closed = await invitedWave({ people: many(12) });
  await closed.db(({ db }) =>
    db.wave.updateMany({ data: { closesAt: new Date(Date.now() - 1000) } }),
  );
  await merge(closed);
  expect(await totalOf(closed)).toMatchObject({ invited: 12 });
});

test("parted again, the other entry is asked with the next invitation", async () => {
  const wave = await invitedWave({ people: many(12) });
  await merge(wave);
  const kept = await idOf(wave, "p0");
  const [entry] = await wave.db((scope) => listMerged(scope, kept));
  const undo = () => undoMerge(wave.caller, entry?.mergeId ?? "", new Date());
  expect(await undo()).toBe(true);
  expect(await undo()).toBe(false);
  expect(await inviteAgain(wave)).toMatchObject({ invited: 1 });
  expect(await ownersOf(wave)).toEqual(["p0", "p1"]);
});
