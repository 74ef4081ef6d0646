import type { Scope } from "~/platform/scope.server";

/** An answer of somebody who agreed that the district reads an offer of help with their name. */
export type AgreedRow = {
  item: string;
  ticked: unknown;
  note: string | null;
  audience: string;
  school_id: string | null;
  language: string;
  person_id: string;
  given_name: string;
  family_name: string;
  organization: string;
  email: string;
  email_key: string;
  phone: string;
};

/** Offers of a wave that their senders agreed to pass on; the directory says who they are. */
export async function listAgreed(
  scope: Scope,
  waveId: string,
  items: readonly string[],
): Promise<AgreedRow[]> {
  return scope.db.$queryRaw<AgreedRow[]>`
    SELECT item, r.answers -> item AS ticked, r.answers ->> (item || '.note') AS note,
      i.audience, i.school_id, p.language, p.id AS person_id, p.given_name, p.family_name,
      p.organization, p.email, p.email_key, p.phone
    FROM response r
    CROSS JOIN unnest(${[...items]}::text[]) AS item
    JOIN invitation i ON i.district_id = r.district_id AND i.id = r.invitation_id
    JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
    WHERE r.wave_id = ${waveId}::uuid AND r.answers ? (item || '.agree')`;
}

/** Confidential waves that have closed, the latest first; what anonymous ones hold has no sender. */
export async function listClosedConfidential(scope: Scope): Promise<string[]> {
  const waves = await scope.db.wave.findMany({
    where: { mode: "confidential", closedAt: { not: null } },
    orderBy: { closedAt: "desc" },
    select: { id: true },
  });
  return waves.map(({ id }) => id);
}
