import type { Scope } from "~/platform/scope.server";
import { DOMAIN_QUEUE, DOMAIN_TURN } from "./domain-pace";

/** Mails that wait, by what they wait for. */
export type CampaignWaits = {
  /** Put off by a mail server, by its words, those of most mails first. */
  putOff: { reply: string; count: number; nextAt: Date }[];
  /** Held back since mail to their domain goes slowly, the fullest first. */
  domains: { domain: string; count: number; nextAt: Date }[];
};

const SHOWN = 3;

export async function listWaits(scope: Scope, campaignId: string): Promise<CampaignWaits> {
  const putOff = await scope.db.$queryRaw<CampaignWaits["putOff"]>`
    SELECT COALESCE(reply, '') AS reply, count(*)::int AS count, min(next_attempt_at) AS "nextAt"
    FROM delivery
    WHERE district_id = ${scope.districtId}::uuid AND campaign_id = ${campaignId}::uuid AND state = 'deferred'
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${SHOWN}`;
  const domains = await scope.db.$queryRaw<CampaignWaits["domains"]>`
    SELECT lower(substring(email FROM '@([^@]*)$')) AS domain, count(*)::int AS count,
      min(next_attempt_at) AS "nextAt"
    FROM delivery
    WHERE district_id = ${scope.districtId}::uuid AND campaign_id = ${campaignId}::uuid AND state = 'queued'
      AND reply IN (${DOMAIN_TURN}, ${DOMAIN_QUEUE})
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${SHOWN}`;
  return { putOff, domains };
}
