import type { Scope } from "~/platform/scope.server";
import type { NewSchool, School } from "./school";

const columns = { id: true, code: true, name: true };

export async function listSchoolRows(scope: Scope): Promise<School[]> {
  return scope.db.school.findMany({ select: columns, orderBy: [{ name: "asc" }, { code: "asc" }] });
}

export async function findSchool(scope: Scope, id: string): Promise<School | null> {
  return scope.db.school.findFirst({ where: { id }, select: columns });
}

export async function findSchoolByCode(scope: Scope, code: string): Promise<School | null> {
  return scope.db.school.findFirst({
    where: { code: { equals: code, mode: "insensitive" } },
    select: columns,
  });
}

export async function insertSchool(scope: Scope, school: NewSchool): Promise<string> {
  const { id } = await scope.db.school.create({
    data: { districtId: scope.districtId, ...school },
    select: { id: true },
  });
  return id;
}

export async function updateSchoolName(scope: Scope, id: string, name: string): Promise<void> {
  await scope.db.school.updateMany({ where: { id }, data: { name } });
}
