import type { Scope } from "~/platform/scope.server";
import { RESOURCE_KINDS } from "./match";
import type { Resource, ResourceFields } from "./resource";

const beside = {
  partner: { select: { id: true, name: true, conflict: true, publicName: true } },
} as const;

/** What one partner, or all who are still with the district, could give. */
export async function listResources(
  scope: Scope,
  partnerId: string | null = null,
): Promise<Resource[]> {
  const rows = await scope.db.partnerResource.findMany({
    where: partnerId ? { partnerId } : { partner: { leftAt: null } },
    include: beside,
    orderBy: { id: "asc" },
  });
  return rows.map(({ partner, ...row }) => ({
    ...{ id: row.id, what: row.what, amount: row.amount, unit: row.unit, partner },
    ...{ schoolIds: row.schoolIds, agreedPublic: row.agreedPublic },
    kind: RESOURCE_KINDS.find((kind) => kind === row.kind) ?? "equipment",
    availableFrom: dayOf(row.availableFrom),
    availableUntil: dayOf(row.availableUntil),
  }));
}

export const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
export const dateOf = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null);

export async function insertResource(
  scope: Scope,
  partnerId: string,
  { availableFrom, availableUntil, ...resource }: ResourceFields,
): Promise<string> {
  const { districtId } = scope;
  const days = { availableFrom: dateOf(availableFrom), availableUntil: dateOf(availableUntil) };
  const row = await scope.db.partnerResource.create({
    data: { districtId, partnerId, ...resource, ...days },
    select: { id: true },
  });
  return row.id;
}

/** What it was, or null where the partner has no such resource. */
export async function deleteResource(
  scope: Scope,
  partnerId: string,
  id: string,
): Promise<string | null> {
  const row = await scope.db.partnerResource.findFirst({ where: { id, partnerId } });
  await scope.db.partnerResource.deleteMany({ where: { id, partnerId } });
  return row?.what ?? null;
}
