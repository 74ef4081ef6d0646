import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { SATISFACTIONS } from "../inquiries/inquiry";
import { peopleOf } from "../touches/campaign-touch.db.server";
import type { HandledCase } from "./handling";

/**
 * Has the rest of this transaction hash instead of loop. Right after a mailing the database has no
 * statistics of its rows yet, takes thousands for one, and a loop over them lasts a minute.
 */
export async function planForMany(scope: Scope): Promise<void> {
  await scope.db.$executeRaw`SET LOCAL enable_nestloop = off`;
}

/** The mailings since a moment of which a mail is out. */
export async function listMailingIds(scope: Scope, since: Date): Promise<string[]> {
  const rows = await scope.db.campaign.findMany({
    where: { createdAt: { gte: since }, deliveries: { some: { state: "sent" } } },
    select: { id: true },
    orderBy: { createdAt: "desc" },
    take: 2000,
  });
  return rows.map(({ id }) => id);
}

export async function listTouchIds(scope: Scope, since: string): Promise<string[]> {
  const rows = await scope.db.touch.findMany({
    where: { happenedOn: { gte: new Date(`${since}T00:00:00Z`) } },
    select: { id: true },
    orderBy: { happenedOn: "desc" },
    take: 10_000,
  });
  return rows.map(({ id }) => id);
}

const coverageSchema = z.object({
  audience: z.string().nullable(),
  school: z.string().nullable(),
  language: z.string().nullable(),
  people: z.number(),
  in30: z.number(),
  in90: z.number(),
});
export type CoverageRow = z.infer<typeof coverageSchema>;

/**
 * How many people of the directory a mail from here has reached, per audience, school and language: each
 * person once, whatever number of mails and of entries. Who is gone counts no more.
 */
export async function listCoverage(scope: Scope, now: Date): Promise<CoverageRow[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    WITH mails AS (
      SELECT d.campaign_id, d.id, d.settled_at FROM delivery d
      WHERE d.district_id = ${scope.districtId}::uuid AND d.state = 'sent' AND d.bounced_at IS NULL
        AND d.settled_at > ${now}::timestamptz - interval '90 days'
    ), reached AS (
      SELECT COALESCE(q.merged_into, q.id) AS person_id, max(m.settled_at) AS last
      FROM (${peopleOf(scope, Prisma.sql`mails`)}) r JOIN mails m ON m.id = r.mail_id
      JOIN person q ON q.district_id = ${scope.districtId}::uuid AND q.id = r.person_id
      GROUP BY 1
    ), people AS (
      SELECT p.id, p.language, u.audience, s.school, r.last > ${now}::timestamptz - interval '30 days' AS in30,
        r.last IS NOT NULL AS in90
      FROM contact p
      CROSS JOIN LATERAL unnest(p.audiences) AS u(audience)
      LEFT JOIN LATERAL unnest(p.school_ids) AS s(school) ON true
      LEFT JOIN reached r ON r.person_id = p.id
      WHERE p.district_id = ${scope.districtId}::uuid
    )
    SELECT audience, school::text AS school, language, count(DISTINCT id)::int AS people,
      (count(DISTINCT id) FILTER (WHERE in30))::int AS in30, (count(DISTINCT id) FILTER (WHERE in90))::int AS in90
    FROM people GROUP BY GROUPING SETS ((audience), (school), (language), ())`;
  return z.array(coverageSchema).parse(rows);
}

const languageSchema = z.object({
  audience: z.enum(AUDIENCES),
  language: z.string(),
  people: z.number(),
  mailings: z.number(),
  inOwn: z.number(),
});
export type LanguageRow = z.infer<typeof languageSchema>;

/** Per audience and the people's own language: how many mailings reached them, and how many in it. */
export async function listLanguageMails(scope: Scope, since: Date): Promise<LanguageRow[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    WITH mails AS (
      SELECT d.campaign_id, d.id, d.language FROM delivery d
      WHERE d.district_id = ${scope.districtId}::uuid AND d.state = 'sent' AND d.bounced_at IS NULL
        AND d.settled_at > ${since}
    )
    SELECT audience, r.own_language AS language, count(DISTINCT r.person_id)::int AS people,
      count(DISTINCT r.campaign_id)::int AS mailings,
      (count(DISTINCT r.campaign_id) FILTER (WHERE split_part(m.language, '-', 1) = split_part(r.own_language, '-', 1)))::int AS "inOwn"
    FROM (${peopleOf(scope, Prisma.sql`mails`)}) r JOIN mails m ON m.id = r.mail_id, unnest(r.audiences) AS audience
    GROUP BY 1, 2 ORDER BY 3 DESC`;
  return z.array(languageSchema).parse(rows);
}

const caseSchema = z.object({
  audience: z.string().nullable(),
  schoolId: z.string().nullable(),
  language: z.string(),
  receivedAt: z.date(),
  firstDueAt: z.date(),
  answeredAt: z.date().nullable(),
  satisfaction: z.enum(SATISFACTIONS).nullable(),
});

/** Cases since a moment, without spam and repetitions. */
export async function listHandledCases(scope: Scope, since: Date): Promise<HandledCase[]> {
  const rows = await scope.db.inquiry.findMany({
    where: {
      receivedAt: { gte: since },
      OR: [{ closeReason: null }, { closeReason: { notIn: ["spam", "duplicate"] } }],
    },
    select: {
      ...{ audience: true, schoolId: true, language: true, receivedAt: true, firstDueAt: true },
      ...{ answeredAt: true, satisfaction: true },
    },
    take: 20_000,
  });
  return z.array(caseSchema).parse(rows);
}

export async function countLateCases(scope: Scope, now: Date): Promise<number> {
  return scope.db.inquiry.count({ where: { state: "waiting", dueAt: { lt: now } } });
}

const waveSchema = z.object({
  id: z.string(),
  name: z.string(),
  opensAt: z.date(),
  closesAt: z.date(),
});
export type WaveRow = z.infer<typeof waveSchema>;

/** Waves that anything was released of, the first one first. */
export async function listReleasedWaves(scope: Scope): Promise<WaveRow[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT w.id::text, COALESCE(v.definition #>> '{title,all,en}', s.slug) || ', wave ' || w.number AS name,
      w.opens_at AS "opensAt", w.closes_at AS "closesAt"
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE w.district_id = ${scope.districtId}::uuid
      AND EXISTS (SELECT 1 FROM release r WHERE r.district_id = w.district_id AND r.wave_id = w.id)
    ORDER BY w.closes_at DESC LIMIT 12`;
  return z.array(waveSchema).parse(rows).reverse();
}
