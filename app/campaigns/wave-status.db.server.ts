import type { Scope } from "~/platform/scope.server";

export type StatusCell = {
  /** The school's code; DISTRICT for none. */
  school: string;
  audience: string;
  invited: number;
  /** Sent and not bounced. */
  delivered: number;
  answered: number;
};

export type WaveState = "planned" | "open" | "closed";

/** By the database's clock; null if there is no such wave. */
export async function findWaveState(scope: Scope, waveId: string): Promise<WaveState | null> {
  const rows = await scope.db.$queryRaw<{ state: WaveState }[]>`
    SELECT CASE WHEN closed_at IS NOT NULL OR now() >= closes_at THEN 'closed'
      WHEN now() < opens_at THEN 'planned' ELSE 'open' END AS state
    FROM wave WHERE district_id = ${scope.districtId}::uuid AND id = ${waveId}::uuid`;
  return rows[0]?.state ?? null;
}

/** Exact participation per school and audience, never per person; only of the caller's schools. */
export async function countParticipation(scope: Scope, waveId: string): Promise<StatusCell[]> {
  const { districtId, schools } = scope;
  return scope.db.$queryRaw<StatusCell[]>`
    SELECT COALESCE(s.code, 'DISTRICT') AS school, i.audience, count(*)::int AS invited,
      (count(*) FILTER (WHERE EXISTS (
        SELECT FROM delivery_invitation l
        JOIN delivery d ON d.district_id = l.district_id AND d.id = l.delivery_id
        JOIN campaign c ON c.district_id = d.district_id AND c.id = d.campaign_id
        WHERE l.district_id = i.district_id AND l.invitation_id = i.id AND c.kind <> 'report'
          AND d.state = 'sent' AND d.bounced_at IS NULL)))::int AS delivered,
      (count(*) FILTER (WHERE i.burned OR EXISTS (
        SELECT FROM response r
        WHERE r.district_id = i.district_id AND r.invitation_id = i.id)))::int AS answered
    FROM invitation i
    LEFT JOIN school s ON s.district_id = i.district_id AND s.id = i.school_id
    WHERE i.district_id = ${districtId}::uuid AND i.wave_id = ${waveId}::uuid
      AND (${schools === null} OR i.school_id = ANY(${[...(schools ?? [])]}::uuid[]))
    GROUP BY s.code, i.audience
    ORDER BY COALESCE(s.code, 'DISTRICT') COLLATE "C", i.audience COLLATE "C"`;
}
