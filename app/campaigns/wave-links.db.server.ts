import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { type LinkChoice, UNCHOSEN } from "./wave-link";

export type InvitedPerson = {
  invitationId: string;
  generation: number;
  sourceId: string;
  givenName: string;
  familyName: string;
  organization: string;
  email: string;
  phone: string;
  audience: string;
  school: string | null;
  language: string;
};

/** Whom the wave has asked, by school and name; it does not tell who has answered. */
export async function listInvited(
  scope: Scope,
  waveId: string,
  choice: LinkChoice = UNCHOSEN,
): Promise<InvitedPerson[]> {
  const { from = 0, most = null } = choice;
  return scope.db.$queryRaw<InvitedPerson[]>`
    SELECT i.id AS "invitationId", i.generation, p.source_id AS "sourceId", p.given_name AS "givenName",
      p.family_name AS "familyName", p.organization, p.email, p.phone, i.audience, s.name AS school, i.language
    ${chosen(scope, waveId, choice)}
    ORDER BY s.name NULLS LAST, p.family_name, p.given_name, p.source_id, i.audience
    LIMIT ${most}::int OFFSET ${from}::int`;
}

export async function countInvited(
  scope: Scope,
  waveId: string,
  choice: LinkChoice,
): Promise<number> {
  const rows = await scope.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count ${chosen(scope, waveId, choice)}`;
  return rows[0]?.count ?? 0;
}

/** The languages of those whom a wave has asked. */
export async function listInvitedLanguages(scope: Scope, waveId: string): Promise<string[]> {
  const rows = await scope.db.invitation.findMany({
    where: { waveId },
    distinct: ["language"],
    select: { language: true },
    orderBy: { language: "asc" },
  });
  return rows.map(({ language }) => language);
}

function chosen(scope: Scope, waveId: string, choice: LinkChoice): Prisma.Sql {
  const { audience, school, language, sourceIds, reach } = choice;
  return Prisma.sql`
    FROM invitation i
    JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
    JOIN mail_address a ON a.district_id = i.district_id AND a.id = i.address_id
    LEFT JOIN school s ON s.district_id = i.district_id AND s.id = i.school_id
    WHERE i.district_id = ${scope.districtId}::uuid AND i.wave_id = ${waveId}::uuid
      AND NOT p.do_not_contact AND p.gone_at IS NULL
      AND (${audience}::text IS NULL OR i.audience = ${audience})
      AND (${school}::text IS NULL OR COALESCE(s.code, 'DISTRICT') = ${school})
      AND (${language}::text IS NULL OR i.language = ${language})
      AND (${sourceIds}::text[] IS NULL OR p.source_id = ANY(${sourceIds}::text[]))
      AND (${reach} <> 'no_mail' OR ${unreached})`;
}

/** No mail of the wave got through or was to, and the address did not ask for that. */
const unreached = Prisma.sql`p.channel <> 'mail' OR a.unsubscribed_at IS NULL AND NOT 'invitation' = ANY(a.stopped) AND (
  a.email = '' OR a.bounced_at IS NOT NULL OR EXISTS (
    SELECT FROM delivery_invitation l JOIN delivery d ON d.district_id = l.district_id AND d.id = l.delivery_id
    WHERE l.district_id = i.district_id AND l.invitation_id = i.id
    HAVING count(*) > 0 AND bool_and(d.state = 'failed' OR d.bounced_at IS NOT NULL)))`;
