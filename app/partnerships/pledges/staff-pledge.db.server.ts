import type { Scope } from "~/platform/scope.server";
import { seenBy } from "./pledge.db.server";

export type PartnerChoice = { id: string; name: string };

/** Partners an offer can belong to, by name. */
export async function listPartnerChoices(scope: Scope): Promise<PartnerChoice[]> {
  return scope.db.partner.findMany({
    where: { leftAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

export type PartnerFlags = { id: string; name: string; isVendor: boolean; conflict: string };

export async function findPartnerFlags(scope: Scope, id: string): Promise<PartnerFlags | null> {
  return scope.db.partner.findFirst({
    where: { id },
    select: { id: true, name: true, isVendor: true, conflict: true },
  });
}

/** Names of staff by id, for a history; who is gone is still named. */
export async function listStaffNames(scope: Scope): Promise<Map<string, string>> {
  const rows = await scope.db.staff.findMany({ select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Ids of published needs of a kind that still take offers, for an offer that is for none yet. */
export async function listNeedIds(scope: Scope, kind: string): Promise<string[]> {
  const rows = await scope.db.need.findMany({
    where: { kind, state: { in: ["open", "paused"] } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

export type Check = { cleared: boolean; checkedOn: Date; notedBy: string };

export async function findCheck(scope: Scope, pledgeId: string): Promise<Check | null> {
  return scope.db.volunteerCheck.findFirst({
    where: { pledgeId },
    select: { cleared: true, checkedOn: true, notedBy: true },
  });
}

export async function keepCheck(
  scope: Scope,
  pledgeId: string,
  check: Check & { notedAt: Date },
): Promise<void> {
  const { districtId } = scope;
  await scope.db.volunteerCheck.upsert({
    where: { districtId_pledgeId: { districtId, pledgeId } },
    update: check,
    create: { districtId, pledgeId, ...check },
  });
}

/** How many wait for whom: an answer, a delivery whose day is over, thanks. */
export async function countDue(scope: Scope, today: Date) {
  const where = seenBy(scope);
  const [offered, late, delivered] = await Promise.all([
    scope.db.pledge.count({ where: { ...where, state: "offered" } }),
    scope.db.pledge.count({ where: { ...where, state: "scheduled", scheduledFor: { lt: today } } }),
    scope.db.pledge.count({ where: { ...where, state: "delivered" } }),
  ]);
  return { offered, late, delivered };
}
