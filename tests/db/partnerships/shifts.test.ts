import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changePledge } from "~/partnerships/pledges/change-pledge.server";
import { withdrawOffer } from "~/partnerships/pledges/pledge-link.server";
import { confirmHours } from "~/partnerships/shifts/confirm-hours.server";
import { remindVolunteers } from "~/partnerships/shifts/remind-volunteers.server";
import { cancelSignUp, signUp } from "~/partnerships/shifts/sign-up.server";
import { cancelShift, changeShift, makeShift } from "~/partnerships/shifts/staff-shift.server";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { entered, freshDatabase, newDistrict, newNeed } from "./story";

let now: Date;
const startsAt = new Date("2026-12-01T21:00:00Z");
const endsAt = new Date("2026-12-01T23:00:00Z");
const later = new Date("2026-12-02T15:00:00Z");

let database: Database;
let caller: Caller;
let needId: string;
beforeAll(async () => {
  ({ database } = await freshDatabase(6));
  caller = await newDistrict(database);
});
beforeEach(async () => {
  now = new Date("2026-11-20T15:00:00Z");
  needId = await newNeed(caller, "volunteer", 600);
});

/** A volunteer whose hours were accepted. */
async function volunteer(minutes = 240): Promise<string> {
  const { id } = await entered(caller, needId, minutes, { kind: "volunteer" });
  const done = await changePledge(caller, id, { kind: "accepted", amount: minutes }, now);
  if (!done.ok) throw new Error(done.reason);
  return id;
}

async function shift(places: number): Promise<string> {
  const fields = { startsAt, endsAt, places, where: "Library", note: "" };
  const id = await makeShift(caller, needId, fields);
  if (!id) throw new Error("no shift");
  return id;
}

const signups = (shiftId: string) =>
  transaction(caller, ({ db }) =>
    db.shiftSignup.findMany({ where: { shiftId }, orderBy: { since: "asc" } }),
  );
const mailsOf = async (pledgeId: string) =>
  (
    await transaction(caller, ({ db }) =>
      db.pledgeMail.findMany({ where: { pledgeId }, orderBy: { createdAt: "asc" } }),
    )
  ).map(({ kind }) => kind);
const pledgeOf = (id: string) =>
  transaction(caller, ({ db }) => db.pledge.findFirstOrThrow({ where: { id } }));

describe("signing up", () => {
  test("of twelve who want the last place at once one gets it, and the others are told", async () => {
    const shiftId = await shift(1);
    const ids = await Promise.all(Array.from({ length: 12 }, () => volunteer(30)));
    const answers = await Promise.all(
      ids.map((pledgeId) => signUp(caller, { pledgeId, shiftId, mayWait: false }, now)),
    );
    expect(answers.filter((answer) => answer === "signed_up")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "full")).toHaveLength(11);
    expect(await signups(shiftId)).toHaveLength(1);
  });

  test("twice is once, and a waiting list moves up in its order, with a mail", async () => {
    const shiftId = await shift(1);
    const [first, second, third] = [await volunteer(30), await volunteer(30), await volunteer(30)];
    const sign = (pledgeId: string, mayWait = true) => {
      now = new Date(now.getTime() + 1000);
      return signUp(caller, { pledgeId, shiftId, mayWait }, now);
    };
    expect([await sign(first), await sign(first)]).toEqual(["signed_up", "signed_up"]);
    expect([await sign(second), await sign(third)]).toEqual(["waiting", "waiting"]);
    await cancelSignUp(caller, { pledgeId: first, shiftId }, now);
    const states = new Map(
      (await signups(shiftId)).map(({ pledgeId, state }) => [pledgeId, state]),
    );
    expect([first, second, third].map((id) => states.get(id))).toEqual([
      ...["cancelled", "signed_up", "waiting"],
    ]);
    expect(await mailsOf(second)).toEqual(["moved_up"]);
    expect(await sign(first, false)).toBe("full");
  });

  test("is for those whose offer was accepted, for their own need, and before it begins", async () => {
    const shiftId = await shift(5);
    const { id } = await entered(caller, needId, 60, { kind: "volunteer" });
    const sign = (pledgeId: string, at = now) =>
      signUp(caller, { pledgeId, shiftId, mayWait: true }, at);
    expect(await sign(id)).toBe("gone");
    expect(await sign(await volunteer(30), later)).toBe("gone");
    needId = await newNeed(caller, "volunteer", 600);
    expect(await sign(await volunteer(30))).toBe("gone");
    expect(await signups(shiftId)).toEqual([]);
  });

  test("ends with the offer: who withdraws frees their place for whoever waits", async () => {
    const shiftId = await shift(1);
    const [first, second] = [await volunteer(30), await volunteer(30)];
    await signUp(caller, { pledgeId: first, shiftId, mayWait: true }, now);
    await signUp(caller, { pledgeId: second, shiftId, mayWait: true }, now);
    await withdrawOffer({ caller, id: first }, "A new job", now);
    expect((await signups(shiftId)).map(({ pledgeId, state }) => [pledgeId, state])).toContainEqual(
      [...[second, "signed_up"]],
    );
  });
});

describe("staff", () => {
  test("cannot give fewer places than are taken; with more, who waits moves up", async () => {
    const shiftId = await shift(2);
    const ids = [await volunteer(30), await volunteer(30), await volunteer(30)];
    for (const pledgeId of ids) await signUp(caller, { pledgeId, shiftId, mayWait: true }, now);
    const words = { where: "Gym", note: "" };
    expect(await changeShift(caller, shiftId, { places: 1, ...words }, now)).toEqual({
      ...{ ok: false, reason: "too_few" },
    });
    await changeShift(caller, shiftId, { places: 3, ...words }, now);
    expect((await signups(shiftId)).map(({ state }) => state)).toEqual([
      ...["signed_up", "signed_up", "signed_up"],
    ]);
  });

  test("cancel a time once, and everybody on its lists is told once", async () => {
    const shiftId = await shift(1);
    const ids = [await volunteer(30), await volunteer(30)];
    for (const pledgeId of ids) await signUp(caller, { pledgeId, shiftId, mayWait: true }, now);
    expect(await cancelShift(caller, shiftId, now)).toEqual({ ok: true });
    expect(await cancelShift(caller, shiftId, now)).toMatchObject({ ok: false });
    for (const id of ids) expect(await mailsOf(id)).toEqual(["shift_cancelled"]);
  });

  test("confirm hours that count as delivered; confirmed anew they replace what was there", async () => {
    const shiftId = await shift(1);
    const pledgeId = await volunteer(240);
    await signUp(caller, { pledgeId, shiftId, mayWait: false }, now);
    const [signup] = await signups(shiftId);
    const confirm = (minutes: number, at = later) =>
      confirmHours(caller, signup?.id ?? "", minutes, at);
    expect(await confirm(120, now)).toEqual({ ok: false, reason: "not_over" });
    expect(await confirm(120)).toEqual({ ok: true, counted: 120 });
    expect(await confirm(90)).toEqual({ ok: true, counted: 90 });
    expect(await pledgeOf(pledgeId)).toMatchObject({ delivered: 90, state: "accepted" });
    expect(await confirm(0)).toEqual({ ok: true, counted: 0 });
    expect((await signups(shiftId)).map(({ state }) => state)).toEqual(["missed"]);
    expect(await pledgeOf(pledgeId)).toMatchObject({ delivered: 0 });
  });

  test("count more than was offered as far as the need is open, and keep the rest uncounted", async () => {
    needId = await newNeed(caller, "volunteer", 100);
    const shiftId = await shift(1);
    const pledgeId = await volunteer(60);
    await signUp(caller, { pledgeId, shiftId, mayWait: false }, now);
    const [signup] = await signups(shiftId);
    expect(await confirmHours(caller, signup?.id ?? "", 120, later)).toEqual({
      ...{ ok: true, counted: 100 },
    });
    expect(await pledgeOf(pledgeId)).toMatchObject({ offered: 100, delivered: 100 });
    expect(await signups(shiftId)).toMatchObject([{ minutes: 120, counted: 100 }]);
  });
});

describe("reminders", () => {
  test("go once, within a day, to who signed up before that day, and not in quiet hours", async () => {
    const shiftId = await shift(3);
    const [early, late] = [await volunteer(30), await volunteer(30)];
    await signUp(caller, { pledgeId: early, shiftId, mayWait: false }, now);
    expect(await remindVolunteers(caller, now)).toBe(0);
    const dayBefore = new Date("2026-12-01T16:00:00Z");
    await signUp(caller, { pledgeId: late, shiftId, mayWait: false }, dayBefore);
    const night = { quietFrom: 9, quietUntil: 11 };
    await transaction(caller, ({ db, districtId }) =>
      db.district.update({ where: { id: districtId }, data: night }),
    );
    expect(await remindVolunteers(caller, dayBefore)).toBe(0);
    const noon = new Date("2026-12-01T18:00:00Z");
    await remindVolunteers(caller, noon);
    await remindVolunteers(caller, noon);
    expect(await mailsOf(early)).toEqual(["reminder"]);
    expect(await mailsOf(late)).toEqual([]);
  });
});
