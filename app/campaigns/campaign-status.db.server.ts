import type { Scope } from "~/platform/scope.server";
import { countDeliveries, type DeliveryCounts } from "./delivery";

/** How many mails of these campaigns are in each state. */
export async function countStates(
  scope: Scope,
  campaignIds: readonly string[],
): Promise<DeliveryCounts> {
  const rows = await scope.db.delivery.groupBy({
    by: ["state"],
    where: { campaignId: { in: [...campaignIds] } },
    _count: true,
  });
  return countDeliveries(rows.map(({ state, _count }) => ({ state, count: _count })));
}

export async function listCampaignIds(scope: Scope, waveId: string): Promise<string[]> {
  const rows = await scope.db.campaign.findMany({ where: { waveId }, select: { id: true } });
  return rows.map(({ id }) => id);
}
