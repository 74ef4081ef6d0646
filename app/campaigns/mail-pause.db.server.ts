import type { Scope } from "~/platform/scope.server";
import type { CampaignKind } from "./campaign";

export async function setMailPaused(scope: Scope, paused: boolean): Promise<boolean> {
  const { count } = await scope.db.district.updateMany({
    where: { id: scope.districtId, mailPaused: !paused },
    data: { mailPaused: paused },
  });
  return count === 1;
}

/** What the ledger says of mail that is not through, and when it last recorded anything. */
export type LedgerCheck = {
  campaigns: { id: string; kind: CampaignKind; queued: number; undecided: number }[];
  queued: number;
  undecided: number;
  lastSettledAt: Date | null;
};

export async function readLedgerCheck(scope: Scope): Promise<LedgerCheck> {
  const campaigns = await scope.db.$queryRaw<LedgerCheck["campaigns"]>`
    SELECT c.id, c.kind,
      (count(*) FILTER (WHERE d.state IN ('queued', 'deferred')))::int AS queued,
      (count(*) FILTER (WHERE d.state IN ('sending', 'unknown') AND d.settled_at IS NULL))::int AS undecided
    FROM campaign c
    JOIN delivery d ON d.district_id = c.district_id AND d.campaign_id = c.id
    WHERE c.district_id = ${scope.districtId}::uuid AND d.state IN ('queued', 'deferred', 'sending', 'unknown')
    GROUP BY c.id, c.kind, c.created_at
    HAVING count(*) FILTER (WHERE d.settled_at IS NULL) > 0
    ORDER BY c.created_at`;
  const { _max } = await scope.db.delivery.aggregate({ _max: { settledAt: true } });
  const sum = (of: "queued" | "undecided") => campaigns.reduce((total, row) => total + row[of], 0);
  return {
    campaigns,
    queued: sum("queued"),
    undecided: sum("undecided"),
    lastSettledAt: _max.settledAt,
  };
}
