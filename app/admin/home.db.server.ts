import type { Scope } from "~/platform/scope.server";
import type { LoopWave } from "./loop";

export type HomeCounts = {
  schools: number;
  people: number;
  unknown: number;
  underway: number;
  /** Needs that are published, those of them that have arrived in full, and offers to be accepted. */
  needs: number;
  met: number;
  offers: number;
};

export async function countForHome(scope: Scope): Promise<HomeCounts> {
  const rows = await scope.db.$queryRaw<HomeCounts[]>`
    SELECT
      (SELECT count(*) FROM school)::int AS schools,
      (SELECT count(*) FROM contact)::int AS people,
      (SELECT count(*) FROM delivery WHERE state = 'unknown' AND settled_at IS NULL)::int AS unknown,
      (SELECT count(*) FROM delivery WHERE state IN ('queued', 'sending', 'deferred'))::int AS underway,
      (SELECT count(*) FROM need WHERE state = 'open')::int AS needs,
      (SELECT count(*) FROM need n WHERE state = 'open' AND amount <= (
        SELECT COALESCE(sum(p.delivered), 0) FROM pledge p
        WHERE p.district_id = n.district_id AND p.need_id = n.id))::int AS met,
      (SELECT count(*) FROM pledge WHERE state = 'offered')::int AS offers`;
  const [counts] = rows;
  if (!counts) throw new Error("counting gave no row");
  return counts;
}

export async function findLatestSurvey(
  scope: Scope,
): Promise<{ id: string; isPublished: boolean } | null> {
  const survey = await scope.db.survey.findFirst({
    orderBy: { createdAt: "desc" },
    select: { id: true, _count: { select: { versions: true } } },
  });
  return survey && { id: survey.id, isPublished: survey._count.versions > 0 };
}

export async function listLoopWaves(scope: Scope, language: string): Promise<LoopWave[]> {
  const rows = await scope.db.$queryRaw<(Omit<LoopWave, "report"> & ReportColumns)[]>`
    SELECT w.id, w.survey_id AS "surveyId", w.number, w.opens_at AS "opensAt", w.closes_at AS "closesAt",
      w.closed_at AS "closedAt", w.invited_at AS "invitedAt",
      COALESCE(v.definition #>> ARRAY['title', 'all', ${language}], v.definition #>> '{title,all,en}', s.slug) AS title,
      CASE
        WHEN EXISTS (SELECT FROM release r WHERE r.district_id = w.district_id AND r.wave_id = w.id AND r.state = 'published')
          THEN 'published'
        WHEN EXISTS (SELECT FROM release r WHERE r.district_id = w.district_id AND r.wave_id = w.id) THEN 'draft'
        ELSE 'none'
      END AS release,
      p.id AS "reportId", p.state AS "reportState"
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    LEFT JOIN report p ON p.district_id = w.district_id AND p.wave_id = w.id
    ORDER BY w.opens_at DESC
    LIMIT 50`;
  return rows.map(({ reportId, reportState, ...wave }) => ({
    ...wave,
    report: reportId && reportState ? { id: reportId, state: reportState } : null,
  }));
}

type ReportColumns = { reportId: string | null; reportState: "draft" | "published" | null };

/** How many were asked and how many answered; of an anonymous wave by its burned links. */
export async function countAnswered(
  scope: Scope,
  waveId: string,
): Promise<{ invited: number; answered: number }> {
  const [row] = await scope.db.$queryRaw<{ invited: number; answered: number }[]>`
    SELECT i.invited, CASE w.mode WHEN 'anonymous' THEN i.burned
      ELSE (SELECT count(*)::int FROM response r WHERE r.wave_id = w.id) END AS answered
    FROM wave w, LATERAL (
      SELECT count(*)::int AS invited, (count(*) FILTER (WHERE burned))::int AS burned
      FROM invitation WHERE wave_id = w.id
    ) i
    WHERE w.id = ${waveId}::uuid`;
  return row ?? { invited: 0, answered: 0 };
}

export async function findLatestPlan(
  scope: Scope,
): Promise<{ title: string; number: number; publishedAt: Date } | null> {
  const version = await scope.db.planVersion.findFirst({
    where: { publishedAt: { not: null } },
    orderBy: { publishedAt: "desc" },
    select: { title: true, number: true, publishedAt: true },
  });
  return version?.publishedAt ? { ...version, publishedAt: version.publishedAt } : null;
}

/** The wave with most texts that may speak of danger and that nobody has handled; null where none is. */
export async function findDanger(scope: Scope): Promise<{ waveId: string; texts: number } | null> {
  const [danger] = await scope.db.$queryRaw<{ waveId: string; texts: number }[]>`
    SELECT t.wave_id AS "waveId", count(*)::int AS texts
    FROM text_concern c JOIN open_text t ON t.district_id = c.district_id AND t.id = c.text_id
    WHERE c.handled_at IS NULL
    GROUP BY t.wave_id ORDER BY texts DESC, t.wave_id LIMIT 1`;
  return danger ?? null;
}
