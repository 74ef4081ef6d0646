import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import type { DigestFacts } from "./digest";

/** When the last digest was begun to be sent, or null. */
export async function findLastDigest(scope: Scope): Promise<Date | null> {
  const row = await scope.db.campaign.findFirst({
    where: { kind: "digest", state: { not: "cancelled" } },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  return row?.createdAt ?? null;
}

/** The latest draft of a digest that was not sent, or null. */
export async function findDigestDraft(scope: Scope): Promise<string | null> {
  const row = await scope.db.mailing.findFirst({
    where: { kind: "digest", campaignId: null },
    orderBy: { updatedAt: "desc" },
    select: { id: true },
  });
  return row?.id ?? null;
}

const titles = z.record(z.string(), z.string()).nullable().catch(null);
const slugs = z.array(z.object({ slug: z.string(), title: z.string(), titles }));

/** What became public since then, and what can be answered now. */
export async function gatherFacts(scope: Scope, since: Date, now: Date): Promise<DigestFacts> {
  const [results, reports, plans, answers, open] = [
    await listResults(scope, since),
    await listReports(scope, since),
    await listPlans(scope, since, now),
    await listAnswers(scope, since),
    await listOpen(scope, now),
  ];
  return { since, results, reports, plans, answers, open };
}

async function listResults(scope: Scope, since: Date) {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT DISTINCT ON (s.id) s.slug, v.definition #> '{title,all}' AS titles,
      COALESCE(v.definition #>> '{title,all,en}', s.slug) AS title
    FROM release r
    JOIN wave w ON w.district_id = r.district_id AND w.id = r.wave_id
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE r.district_id = ${scope.districtId}::uuid AND r.state = 'published' AND r.published_at > ${since}
    ORDER BY s.id, r.published_at DESC`;
  return slugs.parse(rows).map(withTitles);
}

async function listReports(scope: Scope, since: Date) {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT slug, title, (
      SELECT jsonb_object_agg(t.key, t.value ->> 'title') FROM jsonb_each(translations) t
      WHERE COALESCE(t.value ->> 'title', '') <> '') AS titles
    FROM report
    WHERE district_id = ${scope.districtId}::uuid AND state = 'published' AND published_at > ${since}
    ORDER BY published_at DESC`;
  return slugs.parse(rows).map(withTitles);
}

async function listPlans(scope: Scope, since: Date, now: Date) {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT DISTINCT ON (p.id) p.slug, v.title, NULL AS titles, v.number AS version,
      CASE WHEN p.comments_close_at > ${now} THEN p.comments_close_at END AS "commentsCloseAt"
    FROM plan p
    JOIN plan_version v ON v.district_id = p.district_id AND v.plan_id = p.id
    WHERE p.district_id = ${scope.districtId}::uuid AND v.published_at > ${since}
    ORDER BY p.id, v.number DESC`;
  const more = { version: z.number(), commentsCloseAt: z.date().nullable() };
  return z.array(slugs.element.extend(more)).parse(rows).map(withTitles);
}

async function listAnswers(scope: Scope, since: Date) {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT p.slug, NULL AS titles, count(*)::int AS count, (
      SELECT v.title FROM plan_version v
      WHERE v.district_id = p.district_id AND v.plan_id = p.id AND v.published_at IS NOT NULL
      ORDER BY v.number DESC LIMIT 1) AS title
    FROM plan_comment c
    JOIN official_answer a ON a.district_id = c.district_id AND a.id = c.answer_id
    JOIN plan p ON p.district_id = c.district_id AND p.id = c.plan_id
    WHERE c.district_id = ${scope.districtId}::uuid AND c.state = 'shown' AND a.created_at > ${since}
    GROUP BY p.district_id, p.id, p.slug ORDER BY p.slug`;
  return z
    .array(slugs.element.extend({ count: z.number() }))
    .parse(rows)
    .map(withTitles);
}

async function listOpen(scope: Scope, now: Date) {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT s.slug, v.definition #> '{title,all}' AS titles,
      COALESCE(v.definition #>> '{title,all,en}', s.slug) AS title, w.closes_at AS "closesAt"
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE w.district_id = ${scope.districtId}::uuid AND w.invited_at IS NOT NULL
      AND w.opens_at <= ${now} AND w.closes_at > ${now} AND w.closed_at IS NULL
    ORDER BY w.closes_at`;
  return z
    .array(slugs.element.extend({ closesAt: z.date() }))
    .parse(rows)
    .map(withTitles);
}

function withTitles<T extends { titles: Record<string, string> | null }>(row: T) {
  return { ...row, titles: row.titles ?? {} };
}
