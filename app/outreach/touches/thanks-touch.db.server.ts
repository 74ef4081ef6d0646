import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { Touch } from "./touch";
import type { TouchFilter } from "./touch-filter";

const TITLE = "Thanks to givers";

/**
 * Mails of thanks that are out, each with its day in the district's calendar and whom it was for: the kind of the partner
 * that gave, else what the directory has at the giver's address, if anything.
 */
export function thanksSent(scope: Scope, timezone: string): Prisma.Sql {
  return Prisma.sql`
    SELECT (m.settled_at AT TIME ZONE ${timezone})::date AS day, m.settled_at AS at, g.language, n.school_id,
      COALESCE(CASE WHEN r.kind IS NOT NULL THEN ARRAY[r.kind] END, (
        SELECT array_agg(DISTINCT u.audience) FROM person q CROSS JOIN LATERAL unnest(q.audiences) AS u(audience)
        WHERE q.district_id = g.district_id AND g.email_key <> '' AND q.email_key = g.email_key), '{}') AS audiences
    FROM pledge_mail m
    JOIN pledge g ON g.district_id = m.district_id AND g.id = m.pledge_id
    LEFT JOIN partner r ON r.district_id = g.district_id AND r.id = g.partner_id
    LEFT JOIN need n ON n.district_id = g.district_id AND n.id = g.need_id
    WHERE m.district_id = ${scope.districtId}::uuid AND m.kind = 'thanks' AND m.state = 'sent'
      ${seenBy(scope)}`;
}

/** Staff of some schools see thanks for what was for them or for the whole district. */
function seenBy({ schools }: Scope): Prisma.Sql {
  if (schools === null) return Prisma.empty;
  return Prisma.sql`AND (n.school_id IS NULL OR n.school_id = ANY(${[...schools]}::uuid[]))`;
}

/** Which of these the log's filter leaves; false where it asks for another kind of touch. */
export function thanksIn(filter: TouchFilter): Prisma.Sql {
  const { channel, messageType, audience, school, search } = filter;
  const isOther =
    (channel && channel !== "email") ||
    (messageType && messageType !== "thank") ||
    (search && !TITLE.toLowerCase().includes(search.toLowerCase()));
  if (isOther) return Prisma.sql`false`;
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(audience ? [Prisma.sql`${audience} = ANY(t.audiences)`] : []),
      ...(school ? [Prisma.sql`t.school_id = ${school}::uuid`] : []),
    ],
    " AND ",
  );
}

const rowSchema = z.object({
  day: z.string(),
  reach: z.number(),
  languages: z.array(z.string()),
  audiences: z.array(z.enum(AUDIENCES)),
  schoolIds: z.array(z.string()),
});

/** The thanks of each day as one touch; `since` is a day, `ids` are those of the log. */
export async function listThanksTouches(
  scope: Scope,
  timezone: string,
  which: { since: string } | { ids: readonly string[] },
): Promise<Touch[]> {
  const chosen =
    "since" in which
      ? Prisma.sql`t.day >= ${which.since}::date`
      : Prisma.sql`${THANKS_ID} || t.day = ANY(${[...which.ids]}::text[])`;
  const rows = await scope.db.$queryRaw<object[]>`
    WITH sent AS (${thanksSent(scope, timezone)})
    SELECT t.day::text AS day, count(*)::int AS reach, array_agg(DISTINCT t.language) AS languages,
      ARRAY(SELECT DISTINCT u FROM sent s, unnest(s.audiences) u WHERE s.day = t.day ORDER BY 1) AS audiences,
      array_remove(array_agg(DISTINCT t.school_id::text), NULL) AS "schoolIds"
    FROM sent t WHERE ${chosen} GROUP BY t.day`;
  return z.array(rowSchema).parse(rows).map(asTouch);
}

/** What stands before the day in the name of a day's thanks. */
export const THANKS_ID = "thanks-";

function asTouch({ day, ...row }: z.infer<typeof rowSchema>): Touch {
  return {
    ...row,
    ...{ id: THANKS_ID + day, title: TITLE, happenedOn: day, source: "thanks" },
    ...{ channel: "email", messageType: "thank", reachBasis: "counted" },
    ...{ costCents: null, minutes: null, handledBy: "", links: [], note: "" },
  };
}
