import type { Scope } from "~/platform/scope.server";

export type PlanImage = { contentType: string; bytes: Uint8Array };

/** Keeps a picture under the SHA-256 of its bytes; one that is there already stays. */
export async function keepImage(
  scope: Scope,
  id: string,
  { contentType, bytes }: PlanImage,
): Promise<void> {
  await scope.db.planImage.createMany({
    data: { districtId: scope.districtId, id, contentType, bytes: Uint8Array.from(bytes) },
    skipDuplicates: true,
  });
}

export async function findImage(scope: Scope, id: string): Promise<PlanImage | null> {
  return scope.db.planImage.findFirst({
    where: { id },
    select: { contentType: true, bytes: true },
  });
}
