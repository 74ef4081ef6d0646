import type { Role, Scope } from "~/platform/scope.server";
import type { StaffMember, StaffRights } from "./staff";

const columns = {
  id: true,
  name: true,
  email: true,
  role: true,
  schoolIds: true,
  revokedAt: true,
} as const;

const asMember = (row: Omit<StaffMember, "role"> & { role: string }): StaffMember => ({
  ...row,
  role: row.role as Role,
});

export async function listStaffRows(scope: Scope): Promise<StaffMember[]> {
  const rows = await scope.db.staff.findMany({ select: columns, orderBy: { name: "asc" } });
  return rows.map(asMember);
}

export async function findStaffMember(scope: Scope, id: string): Promise<StaffMember | null> {
  const row = await scope.db.staff.findFirst({ where: { id }, select: columns });
  return row && asMember(row);
}

export async function findStaffMemberByEmail(
  scope: Scope,
  emailKey: string,
): Promise<StaffMember | null> {
  const row = await scope.db.staff.findFirst({ where: { emailKey }, select: columns });
  return row && asMember(row);
}

export async function insertStaffMember(
  scope: Scope,
  member: StaffRights & { name: string; email: { address: string; key: string } },
): Promise<string> {
  const { name, email, role, schoolIds } = member;
  const { id } = await scope.db.staff.create({
    data: {
      districtId: scope.districtId,
      name,
      email: email.address,
      emailKey: email.key,
      role,
      schoolIds: [...schoolIds],
    },
    select: { id: true },
  });
  return id;
}

export async function updateStaffMember(
  scope: Scope,
  id: string,
  change: Partial<{ name: string; revokedAt: Date | null }> & Partial<StaffRights>,
): Promise<void> {
  const { schoolIds, ...rest } = change;
  await scope.db.staff.updateMany({
    where: { id },
    data: { ...rest, ...(schoolIds ? { schoolIds: [...schoolIds] } : {}) },
  });
}
