import { expect, test } from "vitest";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { transaction } from "~/platform/scope.server";
import { destroyDueLinks } from "~/responses/destroy-links.server";
import { sweepAnswers } from "~/responses/sweep-answers.server";
import { closeWave, endWave } from "~/scores/release/close-wave.server";
import { gatherPrevious } from "~/scores/release/gather-previous.server";
import { publishRelease } from "~/scores/release/read-release.server";
import { destroyLinks } from "~/scores/release/tend-waves.server";
import { getWave } from "~/surveys/get-wave.server";
import { withClient } from "../../../server/database/client";
import { alignBy, allAttacks, strongest } from "./attacker/attacks";
import { readVersions } from "./attacker/dead-rows";
import { readHaul } from "./attacker/haul";
import { answerAs, nextWave, unlinkingIsDue, unsearched } from "./attacker/run-wave";
import { formServer, newBrowser } from "./form-server";
import { type Asked, type Invited, invitedWave, many, must } from "./story";

const SCHOOLS = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`S${n}`, `School ${n}`]));
const PEOPLE: Asked[] = Object.keys(SCHOOLS).flatMap((school) => [
  ...many(30, { school }),
  ...many(20, { school, language: "es" }),
]);

async function answeredWave(count = PEOPLE.length): Promise<Invited> {
  const wave = await invitedWave({ people: PEOPLE, schools: SCHOOLS });
  for (let person = 0; person < count; person += 2) {
    await answerAs(wave, person, wave.tokens[person] ?? "");
  }
  return wave;
}

test("before their day links stay, and of a wave that is open too", async () => {
  const wave = await answeredWave(4);
  await destroyLinks(wave.caller);
  await unlinkingIsDue(wave);
  await destroyLinks(wave.caller);
  const linked = (await wave.responses()).filter(({ invitationId }) => invitationId !== null);
  expect(linked).toHaveLength(2);
});

test("on their day nothing joins people and their answers any more but chance within their cells", async () => {
  const wave = await answeredWave();
  const form = await formServer(wave);
  await form.post(wave.tokens[1] ?? "", { AW1: "3", _save: "" }, newBrowser("saved"));
  must(await endWave(wave.caller, wave.waveId));
  const before = await findWaveStatus(wave.caller, wave.waveId);
  await unlinkingIsDue(wave);
  await destroyLinks(wave.caller);

  const responses = await wave.responses();
  expect(responses).toHaveLength(PEOPLE.length / 2);
  for (const { invitationId, browserHash, digest } of responses) {
    expect([invitationId, browserHash, digest.length]).toEqual([null, null, 0]);
  }
  expect(new Set(responses.map(({ submittedOn }) => submittedOn.getTime())).size).toBe(1);
  const left = await wave.db(({ db }) =>
    Promise.all([db.responseDraft.count(), db.accessCode.count()]),
  );
  expect(left).toEqual([0, 0]);
  expect(await findWaveStatus(wave.caller, wave.waveId)).toEqual(before);

  const haul = await withClient(wave.ownerUrl, (owner) => readHaul(owner, wave.waveId));
  const scores = allAttacks(haul);
  const { attack, right, answers, chance, bound } = strongest(scores);
  console.info(
    `unlinked: ${right} of ${answers} right, ${chance} by chance, bound ${bound} (${attack})`,
  );
  expect(scores.filter(({ right, bound }) => right > bound)).toEqual([]);
});

test("the same attacks find everybody where only the column is emptied", async () => {
  const wave = await answeredWave();
  must(await endWave(wave.caller, wave.waveId));
  const haul = await withClient(wave.ownerUrl, async (owner) => {
    // Who answered is marked in the order of the answers, and the answers stay where they are.
    await owner.query(`UPDATE invitation i SET burned = true FROM (
      SELECT invitation_id FROM response ORDER BY ctid) r WHERE r.invitation_id = i.id`);
    await owner.query("UPDATE response SET invitation_id = NULL");
    return readHaul(owner, wave.waveId);
  });
  const { right, bound } = alignBy(haul, "place", "place");
  expect(right).toBeGreaterThan(bound);
});

test("neither answers nor saved forms can be read from the files after the sweep", async () => {
  const wave = await answeredWave(60);
  const form = await formServer(wave);
  for (const token of wave.tokens.slice(100, 110)) await form.post(token, { AW1: "3", _save: "" });
  must(await endWave(wave.caller, wave.waveId));
  const old = await wave.responses();
  await unlinkingIsDue(wave);
  await destroyLinks(wave.caller);
  await sweepAnswers({ rewrite: ["response", "response_draft"] }, wave);
  const [answers, drafts] = await withClient(wave.ownerUrl, async (owner) => [
    await readVersions(owner, "response"),
    await readVersions(owner, "response_draft"),
  ]);
  const ids = new Set(answers.map(({ id }) => id));
  expect([answers.length, drafts.length]).toEqual([old.length, 0]);
  expect(old.filter(({ id }) => ids.has(id.replaceAll("-", "")))).toEqual([]);
});

test("where what results need cannot be kept, the links go all the same", async () => {
  const wave = await answeredWave(4);
  must(await endWave(wave.caller, wave.waveId));
  await unlinkingIsDue(wave);
  const fails = () => Promise.reject(new Error("no room"));
  await expect(destroyDueLinks(wave.caller, fails)).rejects.toThrow(
    /not all of the links was kept/,
  );
  expect((await wave.responses()).map(({ invitationId }) => invitationId)).toEqual([null, null]);
});

test("what two waves are compared by is kept, and the comparison stays the same", async () => {
  const first = await answeredWave();
  const { releaseId } = must(await closeWave(first.caller, first.waveId, unsearched));
  must(
    await transaction(first.caller, (scope) => publishRelease(scope, releaseId ?? "", new Date())),
  );
  const second = await nextWave(first, "confidential");
  for (let person = 0; person < PEOPLE.length; person += 3) {
    await answerAs(second, person, second.tokens[person] ?? "");
  }
  must(await closeWave(second.caller, second.waveId, unsearched));
  const compared = () =>
    second.db(async (scope) =>
      gatherPrevious(scope, await getWave(scope, second.waveId), second.definition),
    );
  const linked = await compared();
  expect(linked?.pairs?.filter(({ from, to }) => from && to).length).toBeGreaterThan(10);
  await unlinkingIsDue(first);
  await destroyLinks(first.caller);
  expect(await compared()).toEqual(linked);
  await unlinkingIsDue(second);
  await destroyLinks(first.caller);
  expect(await compared()).toEqual(linked);
});
