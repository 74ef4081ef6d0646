import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { isOfUnknownKinds, kindsOtherThan, knownKinds } from "./campaign-touch";
import { THANKS_ID, thanksIn, thanksSent } from "./thanks-touch.db.server";
import type { TouchFilter } from "./touch-filter";

export type LogEntry = { id: string; source: "touch" | "campaign" | "thanks"; total: number };

/** Touches, mailings and the thanks of a day in one list, the newest first; `total` is that of the whole list. */
export async function listLog(
  scope: Scope,
  filter: TouchFilter,
  timezone: string,
  part: { skip: number; take: number },
): Promise<LogEntry[]> {
  return scope.db.$queryRaw<LogEntry[]>`
    SELECT id, source, (count(*) OVER ())::int AS total FROM (
      SELECT t.id::text, 'touch' AS source, t.happened_on AS day, t.created_at AS at FROM touch t
      WHERE t.district_id = ${scope.districtId}::uuid AND ${touchesIn(scope, filter)}
      UNION ALL
      SELECT c.id::text, 'campaign', (c.created_at AT TIME ZONE ${timezone})::date, c.created_at FROM campaign c
      WHERE c.district_id = ${scope.districtId}::uuid AND ${campaignsIn(scope, filter)}
      UNION ALL
      SELECT ${THANKS_ID} || t.day, 'thanks', t.day, max(t.at) FROM (${thanksSent(scope, timezone)}) t
      WHERE ${thanksIn(filter)} GROUP BY t.day
    ) AS log ORDER BY day DESC, at DESC, id OFFSET ${part.skip} LIMIT ${part.take}`;
}

function touchesIn({ schools }: Scope, filter: TouchFilter): Prisma.Sql {
  const { channel, messageType, audience, school, search } = filter;
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(schools
        ? [Prisma.sql`(t.school_ids = '{}' OR t.school_ids && ${[...schools]}::uuid[])`]
        : []),
      ...(channel ? [Prisma.sql`t.channel = ${channel}`] : []),
      ...(messageType ? [Prisma.sql`t.message_type = ${messageType}`] : []),
      ...(audience ? [Prisma.sql`${audience} = ANY(t.audiences)`] : []),
      ...(school ? [Prisma.sql`${school}::uuid = ANY(t.school_ids)`] : []),
      ...(search ? [Prisma.sql`position(lower(${search}) IN lower(t.title)) > 0`] : []),
    ],
    " AND ",
  );
}

/** A mailing counts as a touch once a mail of it is out. */
function campaignsIn(scope: Scope, filter: TouchFilter): Prisma.Sql {
  const { channel, messageType, audience, school, search } = filter;
  if (channel && channel !== "email") return Prisma.sql`false`;
  return Prisma.join(
    [
      Prisma.sql`EXISTS (SELECT FROM delivery d WHERE d.district_id = c.district_id AND d.campaign_id = c.id AND d.state = 'sent')`,
      ...(messageType ? [ofType(messageType)] : []),
      ...(audience
        ? [
            Prisma.sql`EXISTS (${mailed(scope)} AND (i.audience = ${audience}
              OR ${audience} = ANY(p.audiences) AND (g.id IS NULL OR ${audience} = ANY(g.audiences))))`,
          ]
        : []),
      ...(school ? [Prisma.sql`EXISTS (${mailed(scope)} AND i.school_id = ${school}::uuid)`] : []),
      ...(search
        ? [Prisma.sql`position(lower(${search}) IN lower(c.content ->> 'mails')) > 0`]
        : []),
    ],
    " AND ",
  );
}

function ofType(type: NonNullable<TouchFilter["messageType"]>): Prisma.Sql {
  const others = kindsOtherThan(type);
  const own = knownKinds.filter((kind) => !others.includes(kind));
  return isOfUnknownKinds(type)
    ? Prisma.sql`c.kind <> ALL(${others}::text[])`
    : Prisma.sql`c.kind = ANY(${own}::text[])`;
}

function mailed(scope: Scope): Prisma.Sql {
  return Prisma.sql`
    SELECT FROM delivery d
    LEFT JOIN delivery_invitation x ON x.district_id = d.district_id AND x.delivery_id = d.id
    LEFT JOIN invitation i ON i.district_id = d.district_id AND i.id = x.invitation_id
    LEFT JOIN delivery_commenter y ON y.district_id = d.district_id AND y.delivery_id = d.id
    LEFT JOIN commenter k ON k.district_id = d.district_id AND k.id = y.commenter_id
    LEFT JOIN delivery_person z ON z.district_id = d.district_id AND z.delivery_id = d.id
    LEFT JOIN person p ON p.district_id = d.district_id AND p.id = COALESCE(k.person_id, z.person_id)
    LEFT JOIN mailing g ON g.district_id = d.district_id AND g.campaign_id = d.campaign_id
    WHERE d.district_id = ${scope.districtId}::uuid AND d.campaign_id = c.id AND d.state = 'sent'`;
}
