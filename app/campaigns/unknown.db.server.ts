import type { Scope } from "~/platform/scope.server";

/** A mail of which nobody can know whether it arrived, and whom it was for. */
export type UnknownMail = {
  id: string;
  email: string;
  names: string[];
  schools: string[];
  since: Date;
  reply: string | null;
};

/** Those that await a decision, the oldest first. */
export async function listUndecided(
  scope: Scope,
  campaignId: string,
  page: { skip: number; take: number },
): Promise<UnknownMail[]> {
  return scope.db.$queryRaw<UnknownMail[]>`
    SELECT d.id, d.email, d.next_attempt_at AS since, d.reply,
      COALESCE(array_agg(DISTINCT concat_ws(' ', nullif(p.given_name, ''), nullif(p.family_name, '')))
        FILTER (WHERE p.id IS NOT NULL), '{}') AS names,
      array_remove(array_agg(DISTINCT s.name), NULL) AS schools
    FROM delivery d
    LEFT JOIN delivery_invitation l ON l.district_id = d.district_id AND l.delivery_id = d.id
    LEFT JOIN invitation i ON i.district_id = d.district_id AND i.id = l.invitation_id
    LEFT JOIN delivery_commenter y ON y.district_id = d.district_id AND y.delivery_id = d.id
    LEFT JOIN commenter k ON k.district_id = d.district_id AND k.id = y.commenter_id
    LEFT JOIN delivery_person o ON o.district_id = d.district_id AND o.delivery_id = d.id
    LEFT JOIN person p ON p.district_id = d.district_id
      AND p.id IN (i.person_id, k.person_id, o.person_id)
    LEFT JOIN school s ON s.district_id = d.district_id AND s.id = i.school_id
    WHERE d.district_id = ${scope.districtId}::uuid AND d.campaign_id = ${campaignId}::uuid
      AND d.state = 'unknown' AND d.settled_at IS NULL
    GROUP BY d.district_id, d.id
    ORDER BY d.next_attempt_at, d.id
    OFFSET ${page.skip} LIMIT ${page.take}`;
}

export async function countUndecided(scope: Scope, campaignId: string): Promise<number> {
  return scope.db.delivery.count({ where: { campaignId, state: "unknown", settledAt: null } });
}

/** Everybody whose mail is unknown, decided or not, by address. */
export async function listUnknownEmails(
  scope: Scope,
  campaignIds: readonly string[],
): Promise<string[]> {
  const rows = await scope.db.delivery.findMany({
    where: { campaignId: { in: [...campaignIds] }, state: "unknown" },
    select: { email: true },
    orderBy: { email: "asc" },
  });
  return rows.map(({ email }) => email);
}

/** The campaign of a mail and whether somebody is still to decide about it; null if there is no such mail. */
export async function findDecision(
  scope: Scope,
  id: string,
): Promise<{ campaignId: string; isOpen: boolean } | null> {
  const row = await scope.db.delivery.findFirst({
    where: { id },
    select: { campaignId: true, state: true, settledAt: true },
  });
  if (!row) return null;
  const isOpen = row.state === "unknown" && row.settledAt === null;
  return { campaignId: row.campaignId, isOpen };
}

/** Queued anew, cut from the sender that lost it. False if somebody was faster. */
export async function queueAgain(scope: Scope, id: string): Promise<boolean> {
  const queued = await scope.db.$executeRaw`
    UPDATE delivery SET state = 'queued', sender_id = NULL, next_attempt_at = now()
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid
      AND state = 'unknown' AND settled_at IS NULL`;
  return queued === 1;
}

/** It stays unknown, and nobody is asked about it any more. */
export async function leaveUnknown(scope: Scope, id: string): Promise<boolean> {
  const left = await scope.db.$executeRaw`
    UPDATE delivery SET settled_at = now(), sender_id = NULL
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid
      AND state = 'unknown' AND settled_at IS NULL`;
  return left === 1;
}
