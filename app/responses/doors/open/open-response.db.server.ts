import type { Audience } from "~/people/audience";
import type { Scope } from "~/platform/scope.server";
import type { AnswerSet } from "../../answers";

export type OpenSubmission = AnswerSet & {
  waveId: string;
  audience: Audience;
  schoolId: string | null;
  language: string;
  onceHash: Buffer;
};

/**
 * Keeps the answers while wave and link are open, under the wave's lock as all answers are; the id of
 * what was kept now or, of the same form, before. Null: it is over.
 */
export async function insertOpenResponse(
  scope: Scope,
  { waveId, audience, schoolId, language, answers, texts, onceHash }: OpenSubmission,
): Promise<string | null> {
  await scope.db
    .$queryRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${waveId}, 0))::text`;
  const once = Uint8Array.from(onceHash);
  const kept = await scope.db.$queryRaw<{ id: string }[]>`
    INSERT INTO open_response (district_id, wave_id, version_id, audience, school_id, language,
      answers, texts, once_hash)
    SELECT w.district_id, w.id, w.version_id, ${audience}, ${schoolId}::uuid, ${language},
      ${JSON.stringify(answers)}::jsonb, ${JSON.stringify(texts)}::jsonb, ${once}
    FROM wave w
    JOIN open_link l ON l.district_id = w.district_id AND l.wave_id = w.id
    WHERE w.id = ${waveId}::uuid AND l.closed_at IS NULL
      AND wave_state(w.opens_at, w.closes_at, w.closed_at, now()) = 'open'
    ON CONFLICT (district_id, wave_id, once_hash) DO NOTHING
    RETURNING id`;
  if (kept[0]) return kept[0].id;
  // A statement of its own: only that sees what another transaction has kept meanwhile.
  const before = await scope.db.openResponse.findFirst({
    where: { waveId, onceHash: once },
    select: { id: true },
  });
  return before?.id ?? null;
}

/** Of answers that nobody verified, so many texts are read at most: a flood shall not bury the others. */
const MOST_UNVERIFIED_TEXTS = 2_000;

/**
 * Takes what people wrote out of their answers when the wave closes, in random order, to be read by
 * those who read all texts. They stand there as `open` and `open_verified`, never as an audience.
 */
export async function takeOutOpenTexts(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$executeRaw`
    INSERT INTO open_text (district_id, wave_id, audience, item_id, text)
    SELECT district_id, wave_id, audience, item_id, text FROM (
      SELECT r.district_id, r.wave_id, CASE WHEN r.verified THEN 'open_verified' ELSE 'open' END AS audience,
        t.key AS item_id, t.value AS text,
        row_number() OVER (PARTITION BY r.verified ORDER BY gen_random_uuid()) AS place, r.verified
      FROM open_response r, jsonb_each_text(r.texts) t
      WHERE r.wave_id = ${waveId}::uuid
    ) written
    WHERE verified OR place <= ${MOST_UNVERIFIED_TEXTS}
    ORDER BY gen_random_uuid()`;
  await scope.db.$executeRaw`
    UPDATE open_response SET texts = '{}' WHERE wave_id = ${waveId}::uuid`;
}
