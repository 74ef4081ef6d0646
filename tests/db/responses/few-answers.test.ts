import { expect, test } from "vitest";
import { endWave } from "~/scores/release/close-wave.server";
import { withClient } from "../../../server/database/client";
import { alignBy, allAttacks, type Haul, poissonBound } from "./attacker/attacks";
import { readHaul } from "./attacker/haul";
import { answerAs, nextWave } from "./attacker/run-wave";
import { type Invited, invitedWave, many, must } from "./story";

const WAVES = 12;
const PEOPLE = [
  ...many(40, { school: "A" }),
  ...many(40, { school: "A", language: "es" }),
  ...many(40, { school: "B" }),
];

test("fewer than k answers at closing are joined by chance within their audience, wave after wave", async () => {
  let wave = await invitedWave({ people: PEOPLE, mode: "anonymous" });
  const hauls: Haul[] = [];
  for (let n = 0; n < WAVES; n += 1) {
    if (n > 0) wave = await nextWave(wave, "anonymous");
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
