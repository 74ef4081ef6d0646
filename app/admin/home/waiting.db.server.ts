import { z } from "zod";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { WAITING_KINDS, type Waiting, type WaitingKind } from "./waiting";

const rowSchema = z.object({
  kind: z.enum(WAITING_KINDS),
  id: z.string(),
  title: z.string(),
  who: z.string(),
  since: z.date(),
  due: z.date(),
  plan: z.string(),
  total: z.number(),
});

/**
 * What people wait for or may wait for in vain, the soonest due first, and how many in all. An offer has five days.
 *
 * @param kinds those that the reader may deal with
 */
export async function listWaiting(
  scope: Scope,
  kinds: readonly WaitingKind[],
  take: number,
): Promise<{ total: number; waiting: Waiting[] }> {
  if (kinds.length === 0) return { total: 0, waiting: [] };
  const parts = kinds.map((kind) => partOf[kind](scope.schools));
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT *, count(*) OVER ()::int AS total FROM (${Prisma.join(parts, " UNION ALL ")}) w
    ORDER BY due, id LIMIT ${take}`;
  const waiting = z.array(rowSchema).parse(rows);
  return { total: waiting[0]?.total ?? 0, waiting };
}

type Part = (schools: readonly string[] | null) => Prisma.Sql;

const partOf: Record<WaitingKind, Part> = {
  inquiry: (schools) => Prisma.sql`
    SELECT 'inquiry' AS kind, q.id::text AS id, q.subject AS title, COALESCE(s.name, '') AS who, q.received_at AS since,
      q.due_at AS due, '' AS plan
    FROM inquiry q LEFT JOIN staff s ON s.district_id = q.district_id AND s.id = q.owner_id
    WHERE q.state = 'waiting' ${ofSchools(schools)}`,
  comment: () => Prisma.sql`
    SELECT 'comment', c.id::text, left(c.text, 120), '', c.created_at, c.created_at + make_interval(days => p.answer_days), p.slug
    FROM plan_comment c JOIN plan p ON p.district_id = c.district_id AND p.id = c.plan_id
    WHERE c.state = 'shown' AND c.answer_id IS NULL`,
  offer: () => Prisma.sql`
    SELECT 'offer', p.id::text, COALESCE(n.texts #>> ARRAY[n.language, 'title'], ''), COALESCE(nullif(p.organization, ''), p.name),
      COALESCE(p.confirmed_at, p.created_at), COALESCE(p.confirmed_at, p.created_at) + interval '5 days', ''
    FROM pledge p LEFT JOIN need n ON n.district_id = p.district_id AND n.id = p.need_id
    WHERE p.state = 'offered'`,
  commitment: () => Prisma.sql`
    SELECT 'commitment', c.id::text, c.what, c.owner_name, c.created_at, c.due_on::timestamptz + interval '1 day', ''
    FROM commitment c JOIN report r ON r.district_id = c.district_id AND r.id = c.report_id
    WHERE r.state = 'published' AND c.state IN ('planned', 'under_way') AND c.due_on < now() + interval '7 days'`,
  inquiry_mail: (schools) => Prisma.sql`
    SELECT 'inquiry_mail', q.id::text, q.subject, COALESCE(nullif(q.name, ''), q.email), m.at, ${decidedBy("m.at")}, ''
    FROM inquiry_message m JOIN inquiry q ON q.district_id = m.district_id AND q.id = m.inquiry_id
    WHERE m.state = 'unknown' AND q.emptied_at IS NULL ${ofSchools(schools)}`,
  offer_mail: () => Prisma.sql`
    SELECT 'offer_mail', p.id::text, COALESCE(n.texts #>> ARRAY[n.language, 'title'], ''), COALESCE(nullif(p.organization, ''), p.name),
      m.created_at, ${decidedBy("m.created_at")}, ''
    FROM pledge_mail m JOIN pledge p ON p.district_id = m.district_id AND p.id = m.pledge_id
    LEFT JOIN need n ON n.district_id = p.district_id AND n.id = p.need_id
    WHERE m.state = 'unknown' AND p.erased_at IS NULL`,
  commitment_mail: () => Prisma.sql`
    SELECT 'commitment_mail', c.id::text, c.what, s.name, COALESCE(m.started_at, m.due_on::timestamptz), ${decidedBy("COALESCE(m.started_at, m.due_on)")}, ''
    FROM due_mail m JOIN commitment c ON c.district_id = m.district_id AND c.id = m.commitment_id
    JOIN staff s ON s.district_id = m.district_id AND s.id = m.staff_id
    WHERE m.state = 'unknown'`,
};

const ofSchools = (schools: readonly string[] | null) =>
  schools === null ? Prisma.empty : Prisma.sql`AND q.school_id = ANY(${[...schools]}::uuid[])`;

/** A mail that may not have arrived is to be decided within a day. */
const decidedBy = (since: string) => Prisma.raw(`(${since})::timestamptz + interval '1 day'`);
