import { z } from "zod";
import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { type Shift, SIGNUP_STATES, type Signup } from "./shift";

const shiftSchema = z.object({
  id: z.string(),
  needId: z.string(),
  startsAt: z.date(),
  endsAt: z.date(),
  places: z.number(),
  where: z.string(),
  note: z.string(),
  cancelledAt: z.date().nullable(),
  revision: z.number(),
});
const signupSchema = z.object({
  id: z.string(),
  shiftId: z.string(),
  pledgeId: z.string(),
  state: z.enum(SIGNUP_STATES),
  minutes: z.number().nullable(),
  counted: z.number().nullable(),
  since: z.date(),
});

export type ShiftWithSignups = Shift & { signups: Signup[] };

const withSignups = z.object({ ...shiftSchema.shape, signups: z.array(signupSchema) });
const include = { signups: { orderBy: { since: "asc" } } } satisfies Prisma.ShiftInclude;

export async function listShifts(scope: Scope, needId: string): Promise<ShiftWithSignups[]> {
  const rows = await scope.db.shift.findMany({
    ...{ where: { needId }, include, orderBy: [{ startsAt: "asc" }, { id: "asc" }] },
  });
  return rows.map((row) => withSignups.parse(row));
}

export async function findShift(scope: Scope, id: string): Promise<ShiftWithSignups | null> {
  const row = await scope.db.shift.findFirst({ where: { id }, include });
  return row && withSignups.parse(row);
}

/** The same, with its places, theirs alone until the transaction ends. */
export async function lockShift(scope: Scope, id: string): Promise<ShiftWithSignups | null> {
  await scope.db
    .$queryRaw`SELECT id FROM shift WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findShift(scope, id);
}

type ShiftFields = Pick<Shift, "startsAt" | "endsAt" | "places" | "where" | "note">;

export async function insertShift(
  scope: Scope,
  needId: string,
  shift: ShiftFields,
): Promise<string> {
  const data = { districtId: scope.districtId, needId, ...shift };
  return (await scope.db.shift.create({ data, select: { id: true } })).id;
}

export async function updateShift(
  scope: Scope,
  id: string,
  change: Partial<ShiftFields> & { cancelledAt?: Date },
): Promise<void> {
  const data = { ...change, revision: { increment: 1 } };
  await scope.db.shift.updateMany({ where: { id }, data });
}

/** Puts somebody on a list of a shift, or moves them to another. */
export async function keepSignup(
  scope: Scope,
  { shiftId, pledgeId }: { shiftId: string; pledgeId: string },
  change: {
    state: Signup["state"];
    since?: Date;
    minutes?: number | null;
    counted?: number | null;
  },
): Promise<void> {
  const { districtId } = scope;
  const key = { districtId, shiftId, pledgeId };
  await scope.db.shiftSignup.upsert({
    where: { districtId_shiftId_pledgeId: key },
    update: change,
    create: { ...key, since: new Date(0), ...change },
  });
}

export async function findSignup(scope: Scope, id: string): Promise<Signup | null> {
  const row = await scope.db.shiftSignup.findFirst({ where: { id } });
  return row && signupSchema.parse(row);
}

/** Shifts in which an offer still has a place, or waits for one. */
export async function listShiftIdsOf(scope: Scope, pledgeId: string): Promise<string[]> {
  const rows = await scope.db.shiftSignup.findMany({
    where: { pledgeId, state: { in: ["signed_up", "waiting"] } },
    orderBy: { shiftId: "asc" },
    select: { shiftId: true },
  });
  return rows.map(({ shiftId }) => shiftId);
}

/** Who is to be reminded: signed up before `since`, of times that begin between two moments. */
export async function listToRemind(
  scope: Scope,
  { from, until }: { from: Date; until: Date },
): Promise<{ shiftId: string; pledgeId: string; since: Date; startsAt: Date }[]> {
  const rows = await scope.db.shiftSignup.findMany({
    where: {
      state: "signed_up",
      shift: { startsAt: { gt: from, lte: until }, cancelledAt: null },
    },
    select: {
      ...{ shiftId: true, pledgeId: true, since: true },
      shift: { select: { startsAt: true } },
    },
  });
  return rows.map(({ shift, ...signup }) => ({ ...signup, startsAt: shift.startsAt }));
}

export type Volunteer = { id: string; number: number; name: string; email: string; phone: string };

/** Who stands behind the sign-ups of a need, by offer: for staff alone. */
export async function listVolunteers(
  scope: Scope,
  needId: string,
): Promise<Map<string, Volunteer>> {
  const rows = await scope.db.pledge.findMany({
    where: { needId, signups: { some: {} } },
    select: { id: true, number: true, name: true, email: true, phone: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
