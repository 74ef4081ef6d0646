import type { Scope } from "~/platform/scope.server";

export type AuditRow = {
  id: string;
  at: Date;
  /** A member of staff's name, or what the system was doing. */
  who: string;
  action: string;
  subject: string;
  detail: unknown;
};

export async function countAudit(scope: Scope): Promise<number> {
  return scope.db.auditEntry.count();
}

/** Latest first. */
export async function listAudit(
  scope: Scope,
  page: { skip: number; take: number },
): Promise<AuditRow[]> {
  const orderBy = [{ at: "desc" }, { id: "desc" }] as const;
  const rows = await scope.db.auditEntry.findMany({ orderBy: [...orderBy], ...page });
  const names = await namesOfStaff(scope);
  return rows.map(({ actor, ...row }) => ({ ...row, who: names.get(actor) ?? actor }));
}

async function namesOfStaff(scope: Scope): Promise<Map<string, string>> {
  const staff = await scope.db.staff.findMany({ select: { id: true, name: true } });
  return new Map(staff.map(({ id, name }) => [`staff:${id}`, name]));
}
