import { expect, test } from "vitest";
import type { Scope } from "~/platform/scope.server";
import { withClient } from "../../../server/database/client";
import { invitedWave, many } from "./story";

const refused = /promised at the first invitation/;

test("from the first invitation on, nobody changes a wave's mode or the day of its unlinking, the owner neither", async () => {
  const wave = await invitedWave({ people: many(2) });
  const change = (set: string) =>
    wave.db(({ db }) => db.$executeRawUnsafe(`UPDATE wave SET ${set} WHERE id = '${wave.waveId}'`));
  for (const set of [
    "mode = 'anonymous'",
    "unlink_at = unlink_at + interval '1 day'",
    "unlink_at = NULL",
    "invited_at = NULL",
  ]) {
    await expect(change(set)).rejects.toThrow(refused);
    await expect(
      withClient(wave.ownerUrl, (owner) => owner.query(`UPDATE wave SET ${set}`)),
    ).rejects.toThrow(refused);
  }
  expect(await change("closes_at = closes_at + interval '1 day'")).toBe(1);
});

test("before the first invitation the mode can still be changed", async () => {
  const wave = await invitedWave({ people: many(1) });
  const replan = async ({ db, districtId }: Scope) => {
    const first = await db.wave.findFirstOrThrow();
    const { id: _, invitedAt: __, unlinkAt: ___, number, ...plan } = first;
    const { id } = await db.wave.create({ data: { ...plan, districtId, number: number + 1 } });
    return db.wave.updateMany({ where: { id }, data: { mode: "anonymous" } });
  };
  expect(await wave.db(replan)).toEqual({ count: 1 });
});

test("a burned link stays burned", async () => {
  const wave = await invitedWave({ people: many(2), mode: "anonymous" });
  const burn = (burned: boolean) =>
    wave.db(({ db }) => db.invitation.updateMany({ data: { burned } }));
  await burn(true);
  await burn(true);
  await expect(burn(false)).rejects.toThrow(/stays burned/);
});
