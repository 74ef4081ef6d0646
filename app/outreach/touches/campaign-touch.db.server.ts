import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { messageTypeOf } from "./campaign-touch";
import type { Touch } from "./touch";

const rowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  happenedOn: z.string(),
  reach: z.number(),
  languages: z.array(z.string()),
  audiences: z.array(z.enum(AUDIENCES)),
  reachBy: z.partialRecord(z.enum(AUDIENCES), z.number()),
  handledBy: z.string(),
});

type Named = { timezone: string; language: string };

/**
 * What these mailings were as touches: their people, counted from the ledger. A mailing whose mails carry
 * nobody's own link counts its mails.
 */
export async function listCampaignTouches(
  scope: Scope,
  ids: readonly string[],
  district: Named,
): Promise<Touch[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    WITH asked AS (
      SELECT c.id, c.kind, c.content, c.created_at, c.created_by FROM campaign c
      WHERE c.district_id = ${scope.districtId}::uuid AND c.id = ANY(${[...ids]}::uuid[])
    ), mails AS (
      SELECT d.campaign_id, d.id, d.language FROM delivery d JOIN asked a ON a.id = d.campaign_id
      WHERE d.district_id = ${scope.districtId}::uuid AND d.state = 'sent' AND d.bounced_at IS NULL
    ), people AS (${peopleOf(scope, Prisma.sql`mails`)})
    SELECT a.id, a.kind, to_char(a.created_at AT TIME ZONE ${district.timezone}, 'YYYY-MM-DD') AS "happenedOn",
      COALESCE(a.content #>> ARRAY['mails', ${district.language}, 'subject'], a.content #>> '{mails,en,subject}', a.kind) AS title,
      GREATEST(
        (SELECT count(*) FROM people p WHERE p.campaign_id = a.id),
        (SELECT count(*) FROM mails m WHERE m.campaign_id = a.id))::int AS reach,
      ARRAY(SELECT DISTINCT m.language FROM mails m WHERE m.campaign_id = a.id ORDER BY 1) AS languages,
      ARRAY(SELECT DISTINCT u FROM people p, unnest(p.audiences) u WHERE p.campaign_id = a.id ORDER BY 1) AS audiences,
      (SELECT COALESCE(jsonb_object_agg(by.audience, by.people), '{}') FROM (
        SELECT u AS audience, count(*)::int AS people FROM people p, unnest(p.audiences) u
        WHERE p.campaign_id = a.id GROUP BY u) AS by) AS "reachBy",
      COALESCE((SELECT s.name FROM staff s WHERE s.district_id = ${scope.districtId}::uuid
        AND a.created_by = 'staff:' || s.id), '') AS "handledBy"
    FROM asked a`;
  return z.array(rowSchema).parse(rows).map(asTouch);
}

/**
 * Whose links the mails of a relation (with `campaign_id` and `id`) carry, as whom they were reached: a mailing
 * to families reaches a teacher with a child here as a family, and is no mailing to staff.
 */
export function peopleOf(scope: Scope, mails: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT m.campaign_id, m.id AS mail_id, i.person_id, ARRAY[i.audience] AS audiences, i.school_id, i.language AS own_language
    FROM ${mails} m
    JOIN delivery_invitation x ON x.district_id = ${scope.districtId}::uuid AND x.delivery_id = m.id
    JOIN invitation i ON i.district_id = x.district_id AND i.id = x.invitation_id
    UNION ALL
    SELECT m.campaign_id, m.id, k.person_id, COALESCE(p.audiences, '{}'), NULL, k.language
    FROM ${mails} m
    JOIN delivery_commenter y ON y.district_id = ${scope.districtId}::uuid AND y.delivery_id = m.id
    JOIN commenter k ON k.district_id = y.district_id AND k.id = y.commenter_id
    LEFT JOIN person p ON p.district_id = k.district_id AND p.id = k.person_id
    UNION ALL
    SELECT m.campaign_id, m.id, p.id,
      ARRAY(SELECT u FROM unnest(p.audiences) u WHERE g.id IS NULL OR u = ANY(g.audiences)), NULL, p.language
    FROM ${mails} m
    JOIN delivery_person z ON z.district_id = ${scope.districtId}::uuid AND z.delivery_id = m.id
    JOIN person p ON p.district_id = z.district_id AND p.id = z.person_id
    LEFT JOIN mailing g ON g.district_id = p.district_id AND g.campaign_id = m.campaign_id`;
}

function asTouch({ kind, ...row }: z.infer<typeof rowSchema>): Touch {
  return {
    ...row,
    ...{ channel: "email", messageType: messageTypeOf(kind), source: "campaign" },
    ...{ schoolIds: [], reachBasis: "counted", costCents: null, minutes: null },
    ...{ links: [], note: "" },
  };
}
