import type { Scope } from "~/platform/scope.server";

export type PublishedWave = {
  releaseId: string;
  waveId: string;
  number: number;
  closesAt: Date;
  publishedAt: Date;
};

/** Each wave of a survey with its latest published release, the latest wave first. */
export async function listPublishedOfSurvey(scope: Scope, slug: string): Promise<PublishedWave[]> {
  return scope.db.$queryRaw`
    SELECT DISTINCT ON (w.number) r.id AS "releaseId", w.id AS "waveId", w.number, w.closes_at AS "closesAt",
      r.published_at AS "publishedAt"
    FROM release r
    JOIN wave w ON w.district_id = r.district_id AND w.id = r.wave_id
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    WHERE s.slug = ${slug} AND r.state = 'published'
    ORDER BY w.number DESC, r.number DESC`;
}

export type FrozenRow = {
  id: string;
  state: string;
  tables: unknown;
  method: unknown;
  createdAt: Date;
  publishedAt: Date | null;
};

/** What is read of a release: never what it was built from. */
const frozen = {
  ...{ id: true, state: true, tables: true, method: true },
  ...{ createdAt: true, publishedAt: true },
};

export async function getFrozen(scope: Scope, id: string): Promise<FrozenRow> {
  return scope.db.release.findFirstOrThrow({ where: { id }, select: frozen });
}

export async function findLatestOfWave(scope: Scope, waveId: string): Promise<FrozenRow | null> {
  const orderBy = { number: "desc" } as const;
  return scope.db.release.findFirst({ where: { waveId }, orderBy, select: frozen });
}

export async function getSurveySlug(scope: Scope, id: string): Promise<string> {
  const where = { id };
  const { slug } = await scope.db.survey.findFirstOrThrow({ where, select: { slug: true } });
  return slug;
}

export type WaveListing = {
  id: string;
  title: string;
  number: number;
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  builtAt: Date | null;
  publishedAt: Date | null;
};

/** All waves, the latest first, with when their latest release was built and when one was published. */
export async function listWaveReleases(scope: Scope): Promise<WaveListing[]> {
  return scope.db.$queryRaw`
    SELECT w.id, COALESCE(v.definition #>> '{title,all,en}', s.slug) AS title, w.number,
      w.opens_at AS "opensAt", w.closes_at AS "closesAt", w.closed_at AS "closedAt",
      (SELECT max(created_at) FROM release r
        WHERE r.district_id = w.district_id AND r.wave_id = w.id) AS "builtAt",
      (SELECT max(published_at) FROM release r
        WHERE r.district_id = w.district_id AND r.wave_id = w.id AND r.state = 'published') AS "publishedAt"
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    ORDER BY w.opens_at DESC, w.number DESC`;
}

export type AudienceTable = { releaseId: string; rows: unknown };

/** The audiences' table of releases, and nothing else of them. */
export async function listAudienceTables(
  scope: Scope,
  releaseIds: readonly string[],
): Promise<AudienceTable[]> {
  return scope.db.$queryRaw`
    SELECT id AS "releaseId",
      COALESCE(jsonb_path_query_first(tables, '$[*] ? (@.name == "audience").rows'), '[]') AS rows
    FROM release WHERE id = ANY(${[...releaseIds]}::uuid[])`;
}
