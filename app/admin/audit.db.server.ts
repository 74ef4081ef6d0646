import type { Scope } from "~/platform/scope.server";

export type AuditRow = {
  id: string;
  at: Date;
  actor: string;
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
  return scope.db.auditEntry.findMany({ orderBy: [{ at: "desc" }, { id: "desc" }], ...page });
}

/** By "staff:<id>", as entries name them; also those who have left. */
export async function namesOfStaff(scope: Scope): Promise<Map<string, string>> {
  const staff = await scope.db.staff.findMany({ select: { id: true, name: true } });
  return new Map(staff.map(({ id, name }) => [`staff:${id}`, name]));
}
