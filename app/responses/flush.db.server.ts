import type { Scope } from "~/platform/scope.server";

/** Waits for submissions under way and keeps others out until the transaction ends: they hold the same lock, shared. */
export async function lockAnswering(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${waveId}, 0))::text`;
}

export async function countStaged(scope: Scope, waveId: string): Promise<number> {
  return scope.db.stagedResponse.count({ where: { waveId } });
}

/**
 * Moves a random part of the staged answers among the responses. All answers of the wave, those moved
 * before and those that wait on too, get new ids and one day, and they and every invitation are written anew
 * in random order: no transaction id, place or day tells who answered when, nor which answers came together.
 */
export async function flushStaged(
  scope: Scope,
  wave: { id: string; versionId: string },
  take: number,
  as: { scored: boolean },
): Promise<void> {
  await scope.db.$executeRaw`
    WITH waiting AS (
      DELETE FROM staged_response WHERE wave_id = ${wave.id}::uuid RETURNING *
    ), drawn AS (
      SELECT *, row_number() OVER (ORDER BY gen_random_uuid()) <= ${take} AS is_taken FROM waiting
    ), kept AS (
      INSERT INTO staged_response (district_id, wave_id, audience, school_id, language, answers, texts)
      SELECT district_id, wave_id, audience, school_id, language, answers, texts
      FROM drawn WHERE NOT is_taken ORDER BY gen_random_uuid()
    ), earlier AS (
      DELETE FROM response WHERE wave_id = ${wave.id}::uuid RETURNING *
    )
    INSERT INTO response (district_id, wave_id, version_id, audience, school_id, language, answers, texts, digest, scored)
    SELECT district_id, wave_id, version_id, audience, school_id, language, answers, texts, '', scored
    FROM (
      SELECT district_id, wave_id, version_id, audience, school_id, language, answers, texts, scored FROM earlier
      UNION ALL
      SELECT district_id, wave_id, ${wave.versionId}::uuid, audience,
        CASE WHEN ${as.scored} THEN school_id END, CASE WHEN ${as.scored} THEN language ELSE 'other' END,
        answers, texts, ${as.scored}
      FROM drawn WHERE is_taken
    ) answered ORDER BY gen_random_uuid()`;
  await renewCounted(scope, wave.id);
  await scope.db.$executeRaw`SELECT shuffle_invitations(${wave.id}::uuid)`;
}

/** Releases go on counting as many answers of each cell, and no longer say which. */
async function renewCounted(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$executeRaw`
    WITH counted AS (
      DELETE FROM release_response WHERE wave_id = ${waveId}::uuid RETURNING *
    ), cell AS (
      SELECT baseline, audience, school_id, language, count(*) AS n FROM counted GROUP BY 1, 2, 3, 4
    ), answer AS (
      SELECT id, revision, audience, school_id, language,
        row_number() OVER (PARTITION BY audience, school_id, language ORDER BY gen_random_uuid()) AS place
      FROM response WHERE wave_id = ${waveId}::uuid AND scored
    )
    INSERT INTO release_response (district_id, wave_id, baseline, response_id, revision, audience, school_id, language)
    SELECT ${scope.districtId}::uuid, ${waveId}::uuid, c.baseline, a.id, a.revision, a.audience, a.school_id, a.language
    FROM cell c
    JOIN answer a ON a.audience = c.audience AND a.language = c.language AND a.place <= c.n
      AND a.school_id IS NOT DISTINCT FROM c.school_id
    ORDER BY gen_random_uuid()`;
}
