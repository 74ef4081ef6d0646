import type { Scope } from "~/platform/scope.server";

export type InvitedPerson = {
  invitationId: string;
  generation: number;
  sourceId: string;
  givenName: string;
  familyName: string;
  email: string;
  audience: string;
  school: string | null;
  language: string;
};

/** Everybody the wave has asked, by school and name; it does not tell who has answered. */
export async function listInvited(scope: Scope, waveId: string): Promise<InvitedPerson[]> {
  return scope.db.$queryRaw<InvitedPerson[]>`
    SELECT i.id AS "invitationId", i.generation, p.source_id AS "sourceId", p.given_name AS "givenName",
      p.family_name AS "familyName", p.email, i.audience, s.name AS school, i.language
    FROM invitation i
    JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
    LEFT JOIN school s ON s.district_id = i.district_id AND s.id = i.school_id
    WHERE i.district_id = ${scope.districtId}::uuid AND i.wave_id = ${waveId}::uuid
    ORDER BY s.name NULLS LAST, p.family_name, p.given_name, p.source_id, i.audience`;
}
