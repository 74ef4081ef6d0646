import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findCampaignView, getFigures } from "./campaign-view.db.server";
import { listWaits } from "./campaign-waits.db.server";
import { countUndecided, listUndecided } from "./unknown.db.server";

export const UNDECIDED_ON_PAGE = 50;

/** Everything a campaign's page shows; null if there is no such campaign. */
export async function loadCampaign(caller: Caller, id: string) {
  return transaction(caller, async (scope) => {
    const district = await getDistrict(scope);
    const campaign = await findCampaignView(scope, district.language, id);
    if (!campaign) return null;
    const figures = await getFigures(scope, id);
    const undecided = {
      count: await countUndecided(scope, id),
      mails: await listUndecided(scope, id, { skip: 0, take: UNDECIDED_ON_PAGE }),
    };
    const waits = await listWaits(scope, id);
    return { campaign, figures, undecided, waits, district };
  });
}
