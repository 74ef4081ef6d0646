import { describeActor, type Scope } from "~/platform/scope.server";
import { type Mapping, mappingSchema } from "./mapping";

/** What was told of files with this header, or null. */
export async function findMapping(scope: Scope, fingerprint: string): Promise<Mapping | null> {
  const row = await scope.db.peopleMapping.findFirst({
    where: { fingerprint },
    select: { mapping: true },
  });
  return row && mappingSchema.parse(row.mapping);
}

/** Remembers it in place of what was told before. */
export async function saveMapping(
  scope: Scope,
  told: { fingerprint: string; mapping: Mapping; filename: string; now: Date },
): Promise<void> {
  const { districtId } = scope;
  const { fingerprint, mapping, filename, now } = told;
  const data = { mapping, filename, savedBy: describeActor(scope.actor), savedAt: now };
  await scope.db.peopleMapping.upsert({
    where: { districtId_fingerprint: { districtId, fingerprint } },
    create: { districtId, fingerprint, ...data },
    update: data,
  });
}
