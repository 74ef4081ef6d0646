import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";

export type LeafChange = { school: string; audience: string; language: string; count: number };

/** The releases that were read last: of staff the latest draft, of everybody the latest published. */
export type Baseline = "draft" | "published";

/** Per leaf cell, how many answers are new, changed or erased since the wave's last release counted them. */
export async function countLeafChanges(
  scope: Scope,
  waveId: string,
  baseline: Baseline,
): Promise<LeafChange[]> {
  return scope.db.$queryRaw`
    SELECT COALESCE(COALESCE(r.school_id, c.school_id)::text, 'DISTRICT') AS school,
      COALESCE(r.audience, c.audience) AS audience, COALESCE(r.language, c.language) AS language,
      count(*)::int AS count
    FROM (SELECT * FROM response WHERE wave_id = ${waveId}::uuid AND scored) r
    FULL JOIN (
      SELECT * FROM release_response WHERE wave_id = ${waveId}::uuid AND baseline = ${baseline}
    ) c ON c.response_id = r.id
    WHERE c.response_id IS NULL OR r.id IS NULL OR c.revision <> r.revision
    GROUP BY 1, 2, 3`;
}

type Leaf = { school: string; audience: string; language: string };

/** The answers of a leaf cell, each in the correction that its figures have. */
export type CountedLeaf = Leaf & { ids: string[]; revisions: number[] };

/** Every counted answer of these leaf cells as it stands now; of a cell without any, none. */
export async function listAnswersOf(
  scope: Scope,
  waveId: string,
  leaves: readonly Leaf[],
): Promise<CountedLeaf[]> {
  const json = JSON.stringify(
    leaves.map(({ school, audience, language }) => ({ school, audience, language })),
  );
  return scope.db.$queryRaw`
    SELECT l.school, l.audience, l.language,
      COALESCE(array_agg(r.id::text ORDER BY r.id) FILTER (WHERE r.id IS NOT NULL), '{}') AS ids,
      COALESCE(array_agg(r.revision ORDER BY r.id) FILTER (WHERE r.id IS NOT NULL), '{}') AS revisions
    FROM jsonb_to_recordset(${json}::jsonb) AS l (school text, audience text, language text)
    LEFT JOIN response r ON r.wave_id = ${waveId}::uuid AND r.scored AND r.audience = l.audience
      AND r.language = l.language AND COALESCE(r.school_id::text, 'DISTRICT') = l.school
    GROUP BY 1, 2, 3`;
}

/** Notes which answers the new draft counts: those of the leaves it took afresh. */
export async function noteCounted(
  scope: Scope,
  waveId: string,
  leaves: readonly CountedLeaf[],
): Promise<void> {
  const json = JSON.stringify(leaves);
  await scope.db.$executeRaw`
    DELETE FROM release_response c USING jsonb_to_recordset(${json}::jsonb) AS l (school text, audience text, language text)
    WHERE c.wave_id = ${waveId}::uuid AND c.baseline = 'draft' AND c.audience = l.audience AND c.language = l.language
      AND COALESCE(c.school_id::text, 'DISTRICT') = l.school`;
  await scope.db.$executeRaw`
    INSERT INTO release_response (district_id, wave_id, baseline, response_id, revision, audience, school_id, language)
    SELECT ${scope.districtId}::uuid, ${waveId}::uuid, 'draft', c.id, c.revision, l.audience,
      NULLIF(l.school, 'DISTRICT')::uuid, l.language
    FROM jsonb_to_recordset(${json}::jsonb)
      AS l (school text, audience text, language text, ids uuid[], revisions int[]),
      LATERAL unnest(l.ids, l.revisions) AS c (id, revision)`;
}

/** The answers of the draft that was just published are what later releases are told apart from. */
export async function notePublished(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$executeRaw`
    DELETE FROM release_response WHERE wave_id = ${waveId}::uuid AND baseline = 'published'`;
  await scope.db.$executeRaw`
    INSERT INTO release_response (district_id, wave_id, baseline, response_id, revision, audience, school_id, language)
    SELECT district_id, wave_id, 'published', response_id, revision, audience, school_id, language
    FROM release_response WHERE wave_id = ${waveId}::uuid AND baseline = 'draft'`;
}

export type ReleaseRow = {
  id: string;
  waveId: string;
  number: number;
  state: "draft" | "published";
  tables: unknown;
  method: unknown;
  basis: unknown;
  createdAt: Date;
  publishedAt: Date | null;
};

const asRelease = <Row extends { state: string }>(row: Row) => ({
  ...row,
  state: row.state === "published" ? ("published" as const) : ("draft" as const),
});

/** Waits for answers under way (they hold the same lock, shared) and keeps others out: for a short count only. */
export async function lockAnswers(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${waveId}, 0))::text`;
  await scope.db.$queryRaw`SELECT 1 FROM wave WHERE id = ${waveId}::uuid FOR UPDATE`;
}

/** One release of a wave is kept at a time; answers go on meanwhile. */
export async function lockWave(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$queryRaw`SELECT 1 FROM wave WHERE id = ${waveId}::uuid FOR NO KEY UPDATE`;
}

export async function insertRelease(
  scope: Scope,
  release: {
    waveId: string;
    tables: object;
    method: object;
    basis: object;
  },
): Promise<string> {
  const last = await scope.db.release.aggregate({
    where: { waveId: release.waveId },
    _max: { number: true },
  });
  const { id } = await scope.db.release.create({
    data: {
      districtId: scope.districtId,
      waveId: release.waveId,
      number: (last._max.number ?? 0) + 1,
      tables: release.tables as Prisma.InputJsonObject,
      method: release.method as Prisma.InputJsonObject,
      basis: release.basis as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
  return id;
}

/** Only the latest draft and the latest published release are told apart from the next: what older ones were built from goes. */
export async function forgetOldBases(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE release SET basis = '[]'
    WHERE wave_id = ${waveId}::uuid AND basis <> '[]' AND number NOT IN (
      SELECT max(number) FROM release WHERE wave_id = ${waveId}::uuid GROUP BY state)`;
}

export async function findRelease(scope: Scope, id: string): Promise<ReleaseRow | null> {
  const row = await scope.db.release.findFirst({ where: { id } });
  return row && asRelease(row);
}

export async function findLatestRelease(
  scope: Scope,
  waveId: string,
  state?: "draft" | "published",
): Promise<ReleaseRow | null> {
  const row = await scope.db.release.findFirst({
    where: { waveId, ...(state ? { state } : {}) },
    orderBy: { number: "desc" },
  });
  return row && asRelease(row);
}

export async function markPublished(
  scope: Scope,
  id: string,
  at: Date,
  by: string,
): Promise<boolean> {
  const { count } = await scope.db.release.updateMany({
    where: { id, state: "draft" },
    data: { state: "published", publishedAt: at, publishedBy: by },
  });
  return count === 1;
}
