import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { listCampaignTouches } from "./campaign-touch.db.server";
import { listLog } from "./log.db.server";
import type { Touch } from "./touch";
import { listTouches } from "./touch.db.server";
import type { TouchFilter } from "./touch-filter";

/** A page of everything that was done to reach people, the newest first: noted, brought in, or mailed from here. */
export async function listOutreach(
  caller: Caller,
  filter: TouchFilter,
  part: { skip: number; take: number },
): Promise<{ total: number; touches: Touch[] }> {
  return transaction(caller, async (scope) => {
    const district = await getDistrict(scope);
    const entries = await listLog(scope, filter, district.timezone, part);
    const idsOf = (isCampaign: boolean) =>
      entries.filter((entry) => entry.isCampaign === isCampaign).map(({ id }) => id);
    const found = [
      ...(await listTouches(scope, idsOf(false))),
      ...(await listCampaignTouches(scope, idsOf(true), district)),
    ];
    const byId = new Map(found.map((touch) => [touch.id, touch]));
    return {
      total: entries[0]?.total ?? 0,
      touches: entries.flatMap(({ id }) => byId.get(id) ?? []),
    };
  });
}
