import { beforeAll, describe, expect, test } from "vitest";
import { closeWave } from "~/scores/release/close-wave.server";
import { withClient } from "../../../server/database/client";
import {
  alignBy,
  allAttacks,
  type Haul,
  poissonBound,
  type Score,
  strongest,
} from "./attacker/attacks";
import { joinWaiting, readCopy, readHaul } from "./attacker/haul";
import { type Comer, makeNaiveStores, runNaive } from "./attacker/naive-stores";
import { answerAs, runWave, unsearched } from "./attacker/run-wave";
import { arrivalsOf, FIRST_REMINDER, simulatedDistrict } from "./attacker/simulated-district";
import { type Invited, invitedWave, must } from "./story";

const district = simulatedDistrict(6);
const arrivals = arrivalsOf(district, 26);
/** They come after the last flush before closing. */
const LAST = 7;

let wave: Invited;
/** Of each night, and the last before closing. */
const copies: Haul[] = [{ people: [], answers: [] }];

const owned = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(wave.ownerUrl, work);

function tell(what: string, { attack, answers, right, chance, bound }: Score): void {
  const figures = `${right} of ${answers} right, ${chance.toFixed(1)} by chance, bound ${bound}`;
  console.info(`${what}: ${figures} (${attack})`);
}

function expectChance(what: string, haul: Haul): void {
  const scores = allAttacks(haul);
  tell(`${what}, strongest of ${scores.length} attacks`, strongest(scores));
  expect(scores.filter(({ right, bound }) => right > bound)).toEqual([]);
}

/** The rows that one copy has and the one before has not. */
function between(earlier: Haul, later: Haul, name: string): Haul {
  const since = (kind: keyof Haul) => {
    const known = new Set(earlier[kind].map(({ who }) => who));
    const rows = later[kind].filter(({ who }) => !known.has(who));
    return rows.map((row) => ({ ...row, cell: `${name}|${row.cell}` }));
  };
  return { people: since("people"), answers: since("answers") };
}

beforeAll(async () => {
  wave = await invitedWave({ ...district, mode: "anonymous" });
  const nightly = async () => {
    copies.push(await owned((owner) => readCopy(owner, wave.waveId)));
  };
  const tokens = await runWave(wave, district, arrivals.slice(0, -LAST), nightly);
  for (const { person } of arrivals.slice(-LAST))
    await answerAs(wave, person, tokens[person] ?? "");
  copies.push(await owned((owner) => readCopy(owner, wave.waveId)));
}, 600_000);

describe("somebody who has the whole database of a district of 12,000 pupils", () => {
  test("while the wave is open, joins answers that were moved by chance within the merged cells", async () => {
    expectChance("before closing", await owned((owner) => readHaul(owner, wave.waveId)));
  });

  test("joins answers that wait since the last flush, as people are told, and no other that waits", async () => {
    const moved = await owned((owner) => readHaul(owner, wave.waveId));
    const last = Math.min(...moved.people.map(({ traces }) => Number(traces.transaction)));
    const since = moved.people.filter(({ traces }) => Number(traces.transaction) > last).length;
    const { waiting, joined, right } = await owned(joinWaiting);
    console.info(
      `waiting: ${right} of ${waiting} right, those of the ${since} since the last flush`,
    );
    expect(since).toBeGreaterThanOrEqual(LAST);
    expect([joined, right, waiting]).toEqual([since, since, since + 10]);
  });

  test("after closing, joins answers by chance within the merged cells", async () => {
    must(await closeWave(wave.caller, wave.waveId, unsearched));
    const haul = await owned((owner) => readHaul(owner, wave.waveId));
    expect(haul.answers).toHaveLength(haul.people.length);
    expectChance("after closing", haul);
  });

  test("who kept a copy of every night learns which answers came between two, as people are told, and no more", () => {
    const nights = copies.slice(1).map((copy, n) => between(copies[n] ?? copy, copy, `night ${n}`));
    const together = {
      people: nights.flatMap(({ people }) => people),
      answers: nights.flatMap(({ answers }) => answers),
    };
    tell("a copy of every night", alignBy(together, "id", "id"));
    expectChance("a copy of every night", together);
  });
});

describe("the same attacks", () => {
  const share = ({ right, answers }: Score) => right / answers;

  test("find everybody in ways of storing answers that have been called anonymous", async () => {
    const cellOf = new Map(copies.at(-1)?.people.map(({ who, cell }) => [who, cell]));
    const comers = arrivals.flatMap(({ person, minute }): Comer[] => {
      const cell = cellOf.get(`p${person}`);
      const reminded = minute >= FIRST_REMINDER ? 1 : 0;
      return cell ? [{ who: `p${person}`, cell, reminded, day: Math.floor(minute / 1440) }] : [];
    });
    await owned(async (owner) => {
      await makeNaiveStores(owner, comers);
      const together = strongest(allAttacks(await runNaive(owner, "together")));
      tell("separate tables, one transaction", together);
      const apart = strongest(allAttacks(await runNaive(owner, "apart")));
      tell("separate tables, separate transactions", apart);
      const batches = alignBy(await runNaive(owner, "batches"), "reminded", "transaction");
      tell("shuffled batches that stay where they are", batches);
      expect(share(together)).toBe(1);
      expect(share(apart)).toBe(1);
      expect(batches.right).toBeGreaterThan(poissonBound(batches.chance, 1e-3));
    });
  });
});
