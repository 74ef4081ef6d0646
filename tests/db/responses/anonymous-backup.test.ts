import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { flushOpenWave } from "~/responses/finish-wave.server";
import { backup } from "../../../server/archive/backup";
import { restore } from "../../../server/archive/restore";
import { withClient } from "../../../server/database/client";
import { testDatabase } from "../../support/database";
import { allAttacks, strongest } from "./attacker/attacks";
import { joinWaiting, readCopy } from "./attacker/haul";
import { answerAs } from "./attacker/run-wave";
import { type Asked, invitedWave, many } from "./story";

const SCHOOLS = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`S${n}`, `School ${n}`]));
const PEOPLE: Asked[] = Object.keys(SCHOOLS).flatMap((school) => many(30, { school }));
const prints = { LINK_SECRET: "none", SESSION_SECRET: "none" };

test("a backup made while answers wait has them in no order: restored, it joins them by chance", async () => {
  const wave = await invitedWave({ people: PEOPLE, schools: SCHOOLS, mode: "anonymous" });
  const answerEvery = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1)
      await answerAs(wave, (n * 7) % 300, wave.tokens[(n * 7) % 300] ?? "");
  };
  await answerEvery(0, 60);
  await flushOpenWave(wave.caller, wave.waveId);
  await answerEvery(60, 150);
  expect(await withClient(wave.ownerUrl, joinWaiting)).toEqual({
    waiting: 100,
    joined: 90,
    right: 90,
  });

  const folder = mkdtempSync(join(tmpdir(), "full-circle-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "backup");
  await backup(wave.ownerUrl, file, prints);
  const { ownerUrl } = await testDatabase("template1");
  expect(await restore(ownerUrl, file)).toMatchObject({ ok: true });

  expect(await withClient(ownerUrl, joinWaiting)).toMatchObject({ waiting: 100, joined: 0 });
  const copy = await withClient(ownerUrl, (owner) => readCopy(owner, wave.waveId));
  expect(copy.answers).toHaveLength(150);
  const scores = allAttacks(copy);
  const { right, chance, bound } = strongest(scores);
  console.info(`restored backup: ${right} of 150 right, ${chance} by chance, bound ${bound}`);
  expect(scores.filter(({ right, bound }) => right > bound)).toEqual([]);
});
