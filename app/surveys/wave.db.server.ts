import type { Scope } from "~/platform/scope.server";

export type WaveRow = {
  id: string;
  surveyId: string;
  versionId: string;
  planVersionId: string | null;
  number: number;
  mode: "confidential" | "anonymous";
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  invitedAt: Date | null;
  unlinkAt: Date | null;
};

const asWave = (row: Omit<WaveRow, "mode"> & { mode: string }): WaveRow => ({
  ...row,
  mode: row.mode === "anonymous" ? "anonymous" : "confidential",
});

export async function createWave(
  scope: Scope,
  wave: Pick<WaveRow, "surveyId" | "versionId" | "mode" | "opensAt" | "closesAt" | "planVersionId">,
): Promise<string> {
  await scope.db.$queryRaw`SELECT 1 FROM survey WHERE id = ${wave.surveyId}::uuid FOR UPDATE`;
  const last = await scope.db.wave.aggregate({
    where: { surveyId: wave.surveyId },
    _max: { number: true },
  });
  const created = await scope.db.wave.create({
    data: { districtId: scope.districtId, number: (last._max.number ?? 0) + 1, ...wave },
  });
  return created.id;
}

export async function findWave(scope: Scope, id: string): Promise<WaveRow | null> {
  const row = await scope.db.wave.findFirst({ where: { id } });
  return row && asWave(row);
}

export async function getWave(scope: Scope, id: string): Promise<WaveRow> {
  return asWave(await scope.db.wave.findFirstOrThrow({ where: { id } }));
}

export async function listWaves(scope: Scope, surveyId?: string): Promise<WaveRow[]> {
  const rows = await scope.db.wave.findMany({
    where: surveyId ? { surveyId } : {},
    orderBy: [{ opensAt: "desc" }, { number: "desc" }],
  });
  return rows.map(asWave);
}

/** Waves whose time is over and whose closing has not been done. */
export async function listDueWaves(scope: Scope): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM wave WHERE closed_at IS NULL AND closes_at <= now()`;
  return rows.map((row) => row.id);
}

export async function listOpenWaves(scope: Scope): Promise<{ id: string; mode: string }[]> {
  return scope.db.$queryRaw`
    SELECT id, mode FROM wave WHERE closed_at IS NULL AND opens_at <= now() AND closes_at > now()`;
}

/** Ends answering. Waits for submissions under way (they hold the same lock, shared); false if already closed. */
export async function markClosed(scope: Scope, id: string): Promise<boolean> {
  await scope.db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))::text`;
  const closed = await scope.db.$executeRaw`
    UPDATE wave SET closed_at = now(), closes_at = GREATEST(LEAST(closes_at, now()), opens_at + interval '1 microsecond')
    WHERE id = ${id}::uuid AND closed_at IS NULL`;
  return closed === 1;
}

/** Until the transaction ends nobody can send or save answers to a wave: those that do hold this lock, shared. */
export async function holdAnswers(scope: Scope, id: string): Promise<void> {
  await scope.db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))::text`;
}

/** Lets a wave that is not closed ask another version; false where it closed or asks another one by now. */
export async function setWaveVersion(
  scope: Scope,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const moved = await scope.db.$executeRaw`
    UPDATE wave SET version_id = ${to}::uuid
    WHERE id = ${id}::uuid AND version_id = ${from}::uuid AND closed_at IS NULL AND closes_at > now()`;
  return moved === 1;
}

export type AskablePlan = { id: string; title: string; number: number };

/** The published versions of plans that a wave can ask about, the newest first. */
export async function listAskablePlans(scope: Scope): Promise<AskablePlan[]> {
  return scope.db.planVersion.findMany({
    where: { publishedAt: { not: null } },
    orderBy: { publishedAt: "desc" },
    select: { id: true, title: true, number: true },
    take: 50,
  });
}

/** The plan version that a wave asks about. */
export type AskedPlan = { slug: string; title: string; number: number };

export async function findAskedPlan(scope: Scope, versionId: string): Promise<AskedPlan | null> {
  const version = await scope.db.planVersion.findFirst({
    where: { id: versionId },
    select: { title: true, number: true, plan: { select: { slug: true } } },
  });
  return version && { slug: version.plan.slug, title: version.title, number: version.number };
}
