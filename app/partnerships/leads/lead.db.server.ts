import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { LEAD_STATES, type Lead, type LeadState } from "./lead";

const beside = { school: { select: { name: true } } } satisfies Prisma.LeadInclude;
type Row = Prisma.LeadGetPayload<{ include: typeof beside }>;

export async function listLeads(scope: Scope): Promise<Lead[]> {
  const orderBy = [{ createdAt: "desc" }, { id: "asc" }] as const;
  const rows = await scope.db.lead.findMany({ include: beside, orderBy: [...orderBy], take: 500 });
  return rows.map(leadOf);
}

export async function findLead(scope: Scope, id: string): Promise<Lead | null> {
  const row = await scope.db.lead.findFirst({ where: { id }, include: beside });
  return row && leadOf(row);
}

/** The lead, held until the transaction ends: it becomes one thing only. */
export async function lockLead(scope: Scope, id: string): Promise<Lead | null> {
  await scope.db.$queryRaw`SELECT id::text FROM lead WHERE id = ${id}::uuid FOR UPDATE`;
  return findLead(scope, id);
}

export async function updateLead(
  scope: Scope,
  id: string,
  data: { state: LeadState; updatedAt: Date; partnerId?: string; pledgeId?: string },
): Promise<void> {
  await scope.db.lead.updateMany({ where: { id }, data });
}

export async function listGathered(scope: Scope): Promise<Set<string>> {
  const rows = await scope.db.leadWave.findMany({ select: { waveId: true } });
  return new Set(rows.map(({ waveId }) => waveId));
}

type NewLead = Omit<Prisma.LeadUncheckedCreateInput, "districtId" | "waveId">;

/** Keeps what a wave gave; false where it was looked through already. */
export async function keepLeads(
  scope: Scope,
  waveId: string,
  leads: readonly NewLead[],
  gatheredAt: Date,
): Promise<boolean> {
  const { districtId } = scope;
  const marked = await scope.db.leadWave.createMany({
    data: { districtId, waveId, gatheredAt, leads: leads.length },
    skipDuplicates: true,
  });
  if (marked.count === 0) return false;
  const data = leads.map((lead) => ({ ...lead, districtId, waveId }));
  await scope.db.lead.createMany({ data, skipDuplicates: true });
  return true;
}

function leadOf({ school, ...row }: Row): Lead {
  const { id, question, ticked, note, audience, name, organization, email, emailKey } = row;
  const { phone, language, partnerId, pledgeId, createdAt } = row;
  return {
    ...{ id, question, ticked, note, audience, name, organization, email, emailKey },
    ...{ phone, language, partnerId, pledgeId, createdAt, school: school?.name ?? null },
    state: LEAD_STATES.find((state) => state === row.state) ?? "new",
  };
}
