import type { Scope } from "~/platform/scope.server";

export type ListedRelease = {
  surveyId: string;
  slug: string;
  title: string;
  waveId: string;
  wave: number;
  opensAt: Date;
  closesAt: Date;
  releaseId: string;
  state: "draft" | "published";
  createdAt: Date;
  publishedAt: Date | null;
};

/**
 * What may be read of each wave: its latest release, and the latest published one. Older ones are not
 * searched together with new ones for what follows from both.
 */
export async function listReadable(scope: Scope): Promise<ListedRelease[]> {
  return scope.db.$queryRaw`
    SELECT s.id AS "surveyId", s.slug, COALESCE(v.definition #>> '{title,all,en}', s.slug) AS title,
      w.id AS "waveId", w.number AS wave, w.opens_at AS "opensAt", w.closes_at AS "closesAt",
      r.id AS "releaseId", r.state, r.created_at AS "createdAt", r.published_at AS "publishedAt"
    FROM release r
    JOIN wave w ON w.district_id = r.district_id AND w.id = r.wave_id
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE r.number IN (
      SELECT max(number) FROM release o WHERE o.district_id = r.district_id AND o.wave_id = r.wave_id
      UNION ALL
      SELECT max(number) FROM release o
      WHERE o.district_id = r.district_id AND o.wave_id = r.wave_id AND o.state = 'published')
    ORDER BY s.slug, w.number DESC, r.number DESC`;
}

export type CountedAudience = {
  releaseId: string;
  audience: string;
  n: number;
  complete: number;
  partial: number;
};

/** How many of each audience answered how far, of these releases. */
export async function countDispositions(
  scope: Scope,
  releaseIds: readonly string[],
): Promise<CountedAudience[]> {
  return scope.db.$queryRaw`
    SELECT r.id AS "releaseId", t ->> 'audience' AS audience, sum((t ->> 'n')::int)::int AS n,
      sum((t ->> 'complete')::int)::int AS complete, sum((t ->> 'partial')::int)::int AS partial
    FROM release r, jsonb_array_elements(r.basis) AS t
    WHERE r.id = ANY (${releaseIds}::uuid[])
    GROUP BY 1, 2`;
}

export type InvitedAudience = { releaseId: string; audience: string; invited: number };

/** How many of each audience were invited by name, of these releases. */
export async function countInvitedOf(
  scope: Scope,
  releaseIds: readonly string[],
): Promise<InvitedAudience[]> {
  return scope.db.$queryRaw`
    SELECT r.id AS "releaseId", i ->> 'audience' AS audience, sum((i ->> 'count')::int)::int AS invited
    FROM release r, jsonb_array_elements(r.method -> 'invited') AS i
    WHERE r.id = ANY (${releaseIds}::uuid[])
    GROUP BY 1, 2`;
}
