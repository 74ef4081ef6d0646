import type { Scope } from "~/platform/scope.server";

/** Empties what an offer says of a person, by the owner's narrow function: a history is only added to. */
export async function eraseGiver(scope: Scope, id: string): Promise<boolean> {
  const rows = await scope.db.$queryRaw<{ erased: boolean }[]>`
    SELECT erase_giver(${scope.districtId}::uuid, ${id}::uuid) AS erased`;
  return rows[0]?.erased === true;
}
