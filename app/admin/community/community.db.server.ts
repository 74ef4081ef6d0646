import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import type { CommunityDate } from "./community-date";

const surveySchema = z.object({
  id: z.string(),
  title: z.string(),
  since: z.date(),
  until: z.date(),
  openLink: z.string().nullable(),
});
export type OpenSurvey = z.infer<typeof surveySchema>;

/** Surveys that people were invited to and that are open, the first to close first. */
export async function listOpenSurveys(
  scope: Scope,
  language: string,
  now: Date,
): Promise<OpenSurvey[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT w.id, w.opens_at AS since, w.closes_at AS until, COALESCE(v.definition #>> ARRAY['title', 'all', ${language}],
        v.definition #>> '{title,all,en}', s.slug) AS title,
      (SELECT l.slug FROM open_link l WHERE l.district_id = w.district_id AND l.wave_id = w.id
        AND l.closed_at IS NULL) AS "openLink"
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE w.invited_at IS NOT NULL AND w.opens_at <= ${now} AND w.closes_at > ${now} AND w.closed_at IS NULL
    ORDER BY w.closes_at LIMIT 5`;
  return z.array(surveySchema).parse(rows);
}

const needSchema = z.object({ id: z.string(), title: z.string() });

/** Published needs that have not arrived in full, the most pressing first. */
export async function listOpenNeeds(scope: Scope, language: string) {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT n.id, COALESCE(n.texts #>> ARRAY[${language}, 'title'], n.texts #>> ARRAY[n.language, 'title'], '') AS title
    FROM need n
    WHERE n.state = 'open' AND n.amount > (
      SELECT COALESCE(sum(p.delivered), 0) FROM pledge p
      WHERE p.district_id = n.district_id AND p.need_id = n.id)
    ORDER BY array_position(ARRAY['essential', 'important', 'helpful'], n.priority), n.needed_by NULLS LAST, n.id
    LIMIT 3`;
  return z.array(needSchema).parse(rows);
}

const promisesSchema = z.object({ all: z.number(), done: z.number() });

/** How many commitments of published reports there are, and how many are done. */
export async function countPromises(scope: Scope) {
  const [row] = await scope.db.$queryRaw<object[]>`
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE c.state = 'done'))::int AS done
    FROM commitment c JOIN report r ON r.district_id = c.district_id AND r.id = c.report_id
    WHERE r.state = 'published'`;
  return promisesSchema.parse(row);
}

const dateSchema = z.object({
  kind: z.enum(["shift", "promise", "report"]),
  ...{ id: z.string(), title: z.string(), path: z.string(), at: z.date() },
  ...{ until: z.date().nullable(), day: z.string().nullable(), revision: z.number().nullable() },
});

/** What is to come, beside what closes: helpers' times, promised days, reports that are due. */
export async function listDates(
  scope: Scope,
  language: string,
  now: Date,
): Promise<CommunityDate[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT * FROM (
      SELECT 'shift' AS kind, s.id, s.starts_at AS at, s.ends_at AS until, NULL AS day, s.revision, '/needs/' || n.id AS path,
        COALESCE(n.texts #>> ARRAY[${language}, 'title'], n.texts #>> ARRAY[n.language, 'title'], '') AS title
      FROM shift s JOIN need n ON n.district_id = s.district_id AND n.id = s.need_id
      WHERE s.cancelled_at IS NULL AND n.state = 'open'
      UNION ALL
      SELECT 'promise', c.id, (c.due_on + time '12:00') AT TIME ZONE d.timezone, NULL, c.due_on::text, NULL, '/commitments',
        COALESCE(c.translations ->> ${language}, c.what)
      FROM commitment c
      JOIN report r ON r.district_id = c.district_id AND r.id = c.report_id
      JOIN district d ON d.id = c.district_id
      WHERE r.state = 'published' AND c.state IN ('planned', 'under_way') AND c.due_on IS NOT NULL
      UNION ALL
      SELECT 'report', w.id, w.closes_at + make_interval(days => d.report_promise_days), NULL,
        ((w.closes_at + make_interval(days => d.report_promise_days)) AT TIME ZONE d.timezone)::date::text, NULL, '', ''
      FROM wave w JOIN district d ON d.id = w.district_id
      WHERE w.invited_at IS NOT NULL AND w.closes_at <= ${now} AND NOT EXISTS (
        SELECT FROM report r WHERE r.district_id = w.district_id AND r.wave_id = w.id AND r.state = 'published')
    ) t WHERE at > ${now} ORDER BY at, title LIMIT 100`;
  return z.array(dateSchema).parse(rows);
}
