import type { Scope } from "~/platform/scope.server";

export type Member = {
  id: string;
  givenName: string;
  familyName: string;
  organization: string;
  audiences: string[];
};

export type Household = { email: string; people: Member[] };

/** Addresses that several people have, a page at a time; staff limited to schools see those of their schools. */
export async function listHouseholds(
  scope: Scope,
  { skip, take }: { skip: number; take: number },
): Promise<{ households: Household[]; total: number }> {
  const { districtId, schools } = scope;
  const rows = await scope.db.$queryRaw<(Household & { total: number })[]>`
    SELECT min(email) AS email, count(*) OVER ()::int AS total,
      jsonb_agg(jsonb_build_object('id', id, 'givenName', given_name, 'familyName', family_name,
        'organization', organization, 'audiences', audiences) ORDER BY given_name, id) AS people
    FROM contact
    WHERE district_id = ${districtId}::uuid AND email <> ''
      AND (${schools === null} OR school_ids && ${[...(schools ?? [])]}::uuid[])
    GROUP BY email_key HAVING count(*) > 1
    ORDER BY email_key OFFSET ${skip} LIMIT ${take}`;
  return {
    households: rows.map(({ email, people }) => ({ email, people })),
    total: rows[0]?.total ?? 0,
  };
}
