import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { listCampaignTouches } from "./campaign-touch.db.server";
import { type LogEntry, listLog } from "./log.db.server";
import { listThanksTouches } from "./thanks-touch.db.server";
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
    const { timezone } = district;
    const idsOf = (source: LogEntry["source"]) =>
      entries.filter((entry) => entry.source === source).map(({ id }) => id);
    const found = [
      ...(await listTouches(scope, idsOf("touch"))),
      ...(await listCampaignTouches(scope, idsOf("campaign"), district)),
      ...(await listThanksTouches(scope, timezone, { ids: idsOf("thanks") })),
    ];
    const byId = new Map(found.map((touch) => [touch.id, touch]));
    return {
      total: entries[0]?.total ?? 0,
      touches: entries.flatMap(({ id }) => byId.get(id) ?? []),
    };
  });
}
