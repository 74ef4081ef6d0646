import { z } from "zod";
import type { Scope } from "~/platform/scope.server";

const countsSchema = z.object({
  shown: z.number(),
  answered: z.number(),
  due: z.number(),
  done: z.number(),
  reportDays: z.number().nullable(),
});
export type LoopCounts = z.infer<typeof countsSchema>;

/** What of the loop can be counted, at a day of the district's calendar. */
export async function countLoop(scope: Scope, today: string): Promise<LoopCounts> {
  const [row] = await scope.db.$queryRaw<object[]>`
    SELECT
      (SELECT count(*) FROM plan_comment WHERE state = 'shown')::int AS shown,
      (SELECT count(*) FROM plan_comment WHERE state = 'shown' AND answer_id IS NOT NULL)::int AS answered,
      (SELECT count(*) FROM commitment c JOIN report r ON r.district_id = c.district_id AND r.id = c.report_id
        WHERE r.state = 'published' AND (c.state = 'done' OR c.due_on < ${today}::date))::int AS due,
      (SELECT count(*) FROM commitment c JOIN report r ON r.district_id = c.district_id AND r.id = c.report_id
        WHERE r.state = 'published' AND c.state = 'done')::int AS done,
      (SELECT floor(extract(epoch FROM r.published_at - w.closes_at) / 86400)::int
        FROM report r JOIN wave w ON w.district_id = r.district_id AND w.id = r.wave_id
        WHERE r.state = 'published' ORDER BY w.closes_at DESC LIMIT 1) AS "reportDays"`;
  return countsSchema.parse(row);
}

const markSchema = z.object({
  kind: z.enum(["version", "report", "delivery", "commitment"]),
  /** As 2026-10-30, in the district's zone. */
  on: z.string(),
  title: z.string(),
  /** A plan's slug, a report's slug, a pledge's id or a commitment's. */
  ref: z.string(),
  number: z.number().nullable(),
});
export type Mark = z.infer<typeof markSchema>;

/** What was published, delivered and done since a day, the first one first. */
export async function listMarks(scope: Scope, since: string, timezone: string): Promise<Mark[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT kind, to_char(at AT TIME ZONE ${timezone}, 'YYYY-MM-DD') AS "on", title, ref, number FROM (
      SELECT 'version' AS kind, v.published_at AS at, v.title, p.slug AS ref, v.number
      FROM plan_version v JOIN plan p ON p.district_id = v.district_id AND p.id = v.plan_id
      WHERE v.published_at IS NOT NULL
      UNION ALL
      SELECT 'report', published_at, title, slug, NULL FROM report WHERE state = 'published'
      UNION ALL
      SELECT 'delivery', e.at, COALESCE(n.texts #>> ARRAY[n.language, 'title'], ''), p.id::text, e.amount
      FROM pledge_event e
      JOIN pledge p ON p.district_id = e.district_id AND p.id = e.pledge_id
      LEFT JOIN need n ON n.district_id = p.district_id AND n.id = p.need_id
      WHERE e.kind = 'delivered'
      UNION ALL
      SELECT 'commitment', e.at, c.what, c.id::text, NULL
      FROM commitment_event e JOIN commitment c ON c.district_id = e.district_id AND c.id = e.commitment_id
      WHERE e.kind = 'state' AND e.state = 'done'
    ) m
    WHERE at >= ${since}::date AT TIME ZONE ${timezone}
    ORDER BY at LIMIT 200`;
  return z.array(markSchema).parse(rows);
}
