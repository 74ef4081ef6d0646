import { expect, test } from "vitest";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { endWave } from "~/scores/release/close-wave.server";
import { askingOf } from "~/surveys/asking-of.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { withClient } from "../../../server/database/client";
import { alignBy, allAttacks, type Haul, poissonBound } from "./attacker/attacks";
import { readHaul } from "./attacker/haul";
import { answerAs } from "./attacker/run-wave";
import { type Invited, invitedWave, linksOf, many, must } from "./story";

const WAVES = 12;
const PEOPLE = [
  ...many(40, { school: "A" }),
  ...many(40, { school: "A", language: "es" }),
  ...many(40, { school: "B" }),
];

/** Another wave of the same survey and people. */
async function nextWave(first: Invited): Promise<Invited> {
  const { surveyId } = await first.db(({ db }) => db.wave.findFirstOrThrow());
  const plan = { surveyId, opens: "2020-01-01", closes: "2099-01-01", mode: "anonymous" } as const;
  const { waveId } = must(
    await createWaveOf(first.caller, "UTC", { ...plan, planVersionId: null }),
  );
  const asking = await askingOf(first.caller, waveId);
  if (asking) must(await inviteWave(first.caller, waveId, asking, first.services));
  const tokenOf = await linksOf(first.caller, waveId, first.services);
  return { ...first, waveId, tokens: PEOPLE.map((_, index) => tokenOf.get(`p${index}`) ?? "") };
}

test("fewer than k answers at closing are joined by chance within their audience, wave after wave", async () => {
  let wave = await invitedWave({ people: PEOPLE, mode: "anonymous" });
  const hauls: Haul[] = [];
  for (let n = 0; n < WAVES; n += 1) {
    if (n > 0) wave = await nextWave(wave);
    // Nine of three cells, in the order of the list, two to four of each.
    for (const person of [1, 5, 9, 41, 47, 81, 85, 90, 119]) {
      await answerAs(wave, (person + 7 * n) % 120, wave.tokens[(person + 7 * n) % 120] ?? "");
    }
    must(await endWave(wave.caller, wave.waveId));
    hauls.push(await haulOf(wave, n));
  }
  const together = {
    people: hauls.flatMap(({ people }) => people),
    answers: hauls.flatMap(({ answers }) => answers),
  };
  expect(together.answers).toHaveLength(9 * WAVES);
  const scores = allAttacks(together);
  const best = Math.max(...scores.map(({ right }) => right));
  const { chance, bound } = alignBy(together, "id", "id");
  console.info(
    `fewer than k: at most ${best} of ${9 * WAVES} right, ${chance} by chance, bound ${bound}`,
  );
  expect(bound).toBe(poissonBound(WAVES, 1e-6));
  expect(scores.filter(({ right }) => right > bound)).toEqual([]);
});

/** Everybody of a wave is in one cell: nothing of an answer says more than that. */
async function haulOf(wave: Invited, n: number): Promise<Haul> {
  const { people, answers } = await withClient(wave.ownerUrl, (owner) =>
    readHaul(owner, wave.waveId),
  );
  expect(new Set(answers.map(({ cell }) => cell))).toEqual(new Set(["families|DISTRICT|other"]));
  const responses = await wave.responses();
  expect(responses.map(({ scored }) => scored)).toEqual(responses.map(() => false));
  const inOne = (rows: Haul["people"]) => rows.map((row) => ({ ...row, cell: `wave ${n}` }));
  return { people: inOne(people), answers: inOne(answers) };
}
