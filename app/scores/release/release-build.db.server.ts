import type { Scope } from "~/platform/scope.server";

/** The last time somebody asked for a draft of a wave, and how far it came. */
export type ReleaseBuild = {
  askedAt: Date;
  /** The tables that are being searched; none before it begins. */
  tables: string[];
  endedAt: Date | null;
  /** Why nothing was built. */
  reason: string | null;
};

export async function beginBuild(scope: Scope, waveId: string, askedAt: Date): Promise<void> {
  const { districtId } = scope;
  const fresh = { askedAt, tables: [], endedAt: null, reason: null };
  await scope.db.releaseBuild.upsert({
    where: { districtId_waveId: { districtId, waveId } },
    create: { districtId, waveId, ...fresh },
    update: fresh,
  });
}

export async function noteAttempt(
  scope: Scope,
  waveId: string,
  tables: readonly string[],
): Promise<void> {
  await scope.db.releaseBuild.updateMany({ where: { waveId }, data: { tables: [...tables] } });
}

export async function endBuild(
  scope: Scope,
  waveId: string,
  endedAt: Date,
  reason: string | null,
): Promise<void> {
  await scope.db.releaseBuild.updateMany({ where: { waveId }, data: { endedAt, reason } });
}

export async function findBuild(scope: Scope, waveId: string): Promise<ReleaseBuild | null> {
  return scope.db.releaseBuild.findFirst({
    where: { waveId },
    select: { askedAt: true, tables: true, endedAt: true, reason: true },
  });
}
