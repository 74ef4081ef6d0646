import { randomUUID } from "node:crypto";
import type { Scope } from "~/platform/scope.server";
import type { Listed } from "./asking";
import type { Placed } from "./cells";
import { hashHex, invitationCode, invitationToken } from "./links.server";
import type { CellCount } from "./thin-cells";

const BATCH = 5_000;

/** Everybody of these audiences who may be asked and whom the wave has not asked as such, each person once. */
export async function listNotInvited(
  scope: Scope,
  waveId: string,
  audiences: readonly string[],
): Promise<Listed[]> {
  return scope.db.$queryRaw<Listed[]>`
    SELECT p.id AS "personId", a.audience, p.language, p.email, p.email_key AS "emailKey",
      p.school_ids AS "schoolIds", p.channel = 'mail' AS "byMail"
    FROM contact p
    CROSS JOIN LATERAL unnest(p.audiences) AS a(audience)
    WHERE p.district_id = ${scope.districtId}::uuid AND a.audience = ANY(${audiences})
      AND NOT p.do_not_contact
      AND NOT EXISTS (
        SELECT FROM invitation i JOIN person q ON q.district_id = i.district_id AND q.id = i.person_id
        WHERE i.district_id = p.district_id AND i.wave_id = ${waveId}::uuid AND i.audience = a.audience
          AND COALESCE(q.merged_into, q.id) = p.id)
    ORDER BY p.id, a.audience`;
}

/** The cells that the wave's invitations have so far, with how many are in each. */
export async function countCells(scope: Scope, waveId: string): Promise<CellCount[]> {
  return scope.db.$queryRaw<CellCount[]>`
    SELECT audience, cell_school_id AS "schoolId", cell_language AS language, count(*)::int AS count
    FROM invitation
    WHERE district_id = ${scope.districtId}::uuid AND wave_id = ${waveId}::uuid
    GROUP BY 1, 2, 3`;
}

/** Invites them and gives the ids; links are made again from the secret, here stand their hashes. */
export async function insertInvitations(
  scope: Scope,
  waveId: string,
  secret: string,
  asked: readonly (Placed & { addressId: string })[],
): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < asked.length; start += BATCH) {
    const rows = asked.slice(start, start + BATCH).map((one) => asRow(one, secret));
    await scope.db.$executeRaw`
      INSERT INTO invitation (district_id, id, wave_id, person_id, address_id, audience, school_id,
        language, cell_school_id, cell_language, token_hash, code_hash)
      SELECT ${scope.districtId}::uuid, n.id, ${waveId}::uuid, n."personId", n."addressId", n.audience,
        n."schoolId", n.language, n."cellSchoolId", n."cellLanguage",
        decode(n."tokenHash", 'hex'), decode(n."codeHash", 'hex')
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(
        id uuid, "personId" uuid, "addressId" uuid, audience text, "schoolId" uuid, language text,
        "cellSchoolId" uuid, "cellLanguage" text, "tokenHash" text, "codeHash" text)`;
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

function asRow(asked: Placed & { addressId: string }, secret: string) {
  const { personId, addressId, audience, schoolId, language, cell } = asked;
  const id = randomUUID();
  return {
    id,
    personId,
    addressId,
    audience,
    schoolId,
    language,
    cellSchoolId: cell.schoolId,
    cellLanguage: cell.language,
    tokenHash: hashHex(invitationToken(secret, id, 0)),
    codeHash: hashHex(invitationCode(secret, id, 0)),
  };
}
