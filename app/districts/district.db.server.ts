import type { Scope } from "~/platform/scope.server";
import type { District, DistrictChange, NewDistrict } from "./district";

export async function getDistrictRow(scope: Scope): Promise<District> {
  return scope.db.district.findUniqueOrThrow({
    where: { id: scope.districtId },
    omit: { createdAt: true, isExample: true },
  });
}

/** False if another district has the slug. */
export async function insertDistrict(scope: Scope, district: NewDistrict): Promise<boolean> {
  const { count } = await scope.db.district.createMany({
    data: [{ id: scope.districtId, ...district }],
    skipDuplicates: true,
  });
  return count === 1;
}

export async function updateDistrict(scope: Scope, change: Partial<DistrictChange>): Promise<void> {
  await scope.db.district.update({ where: { id: scope.districtId }, data: change });
}

export async function setExample(scope: Scope): Promise<void> {
  await scope.db.district.update({ where: { id: scope.districtId }, data: { isExample: true } });
}

/** One change of staff at a time, so that two admins cannot remove each other. */
export async function lockDistrict(scope: Scope): Promise<void> {
  await scope.db.$queryRaw`SELECT 1 FROM district WHERE id = ${scope.districtId}::uuid FOR UPDATE`;
}
