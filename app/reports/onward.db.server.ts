import type { Scope } from "~/platform/scope.server";

/** Whose link it is, and where their mail goes. */
export async function getInvited(
  scope: Scope,
  invitationId: string,
): Promise<{ personId: string | null; addressId: string | null; emailKey: string | null }> {
  const { address, ...invited } = await scope.db.invitation.findFirstOrThrow({
    where: { id: invitationId },
    select: { personId: true, addressId: true, address: { select: { emailKey: true } } },
  });
  return { ...invited, emailKey: address?.emailKey ?? null };
}

/** Surveys that everybody may answer now by their open link, other than this wave's. */
export async function listOpenSurveys(
  scope: Scope,
  { waveId, language, now }: { waveId: string; language: string; now: Date },
): Promise<{ slug: string; title: string; closesAt: Date }[]> {
  return scope.db.$queryRaw`
    SELECT o.slug, w.closes_at AS "closesAt",
      COALESCE(v.definition #>> ARRAY['title', 'all', ${language}], v.definition #>> '{title,all,en}', s.slug) AS title
    FROM open_link o
    JOIN wave w ON w.district_id = o.district_id AND w.id = o.wave_id
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE o.district_id = ${scope.districtId}::uuid AND o.closed_at IS NULL AND w.id <> ${waveId}::uuid
      AND w.closed_at IS NULL AND w.opens_at <= ${now} AND w.closes_at > ${now}
    ORDER BY w.closes_at LIMIT 5`;
}

/** Whether the needs board asks for anything now. */
export async function hasOpenNeeds(scope: Scope): Promise<boolean> {
  return (await scope.db.need.count({ where: { state: "open" } })) > 0;
}
