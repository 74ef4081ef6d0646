import type { Scope } from "~/platform/scope.server";

export type InvitedPerson = {
  invitationId: string;
  sourceId: string;
  name: string;
  audience: string;
  school: string | null;
  language: string;
};

/**
 * Those invited whose name or source id holds the words, by name. It does not tell who has answered, and
 * neither does their order.
 */
export async function findInvitedPeople(
  scope: Scope,
  waveId: string,
  words: string,
  most: number,
): Promise<InvitedPerson[]> {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  const patterns = parts.map((part) => `%${part.replace(/[\\%_]/g, "\\$&")}%`);
  return scope.db.$queryRaw<InvitedPerson[]>`
    SELECT i.id AS "invitationId", p.source_id AS "sourceId", i.audience, s.name AS school, i.language,
      trim(concat_ws(' ', nullif(p.given_name, ''), nullif(p.family_name, ''))) AS name
    FROM invitation i
    JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
    LEFT JOIN school s ON s.district_id = i.district_id AND s.id = i.school_id
    WHERE i.wave_id = ${waveId}::uuid
      AND concat_ws(' ', p.given_name, p.family_name, p.source_id) ILIKE ALL (${patterns}::text[])
    ORDER BY p.family_name, p.given_name, p.source_id, i.audience
    LIMIT ${most}::int`;
}
