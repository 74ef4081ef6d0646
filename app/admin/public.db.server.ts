import type { Scope } from "~/platform/scope.server";

type PublicThing = { slug: string; title: string; on: Date };

/** What a district has published, latest first in each kind. */
export type Published = { plans: PublicThing[]; results: PublicThing[]; reports: PublicThing[] };

export async function listPublished(scope: Scope, language: string): Promise<Published> {
  return {
    plans: await scope.db.$queryRaw<PublicThing[]>`
      SELECT p.slug, v.title, v.published_at AS "on"
      FROM plan p, LATERAL (
        SELECT title, published_at FROM plan_version
        WHERE district_id = p.district_id AND plan_id = p.id AND published_at IS NOT NULL
        ORDER BY number DESC LIMIT 1
      ) v ORDER BY v.published_at DESC`,
    results: await scope.db.$queryRaw<PublicThing[]>`
      SELECT s.slug, max(r.published_at) AS "on", COALESCE(
        max(v.definition #>> ARRAY['title', 'all', ${language}]), max(v.definition #>> '{title,all,en}'), s.slug) AS title
      FROM release r
      JOIN wave w ON w.district_id = r.district_id AND w.id = r.wave_id
      JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
      JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
      WHERE r.state = 'published' GROUP BY s.id, s.slug ORDER BY "on" DESC`,
    reports: await scope.db.$queryRaw<PublicThing[]>`
      SELECT slug, title, published_at AS "on" FROM report
      WHERE state = 'published' ORDER BY published_at DESC`,
  };
}
