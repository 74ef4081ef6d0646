import { wantCampaign } from "~/campaigns/want-campaign.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { openLink, respondentCaller } from "~/responses/open-link.server";
import { respondentPage } from "~/responses/respondent-page";
import { getInvited } from "../onward.db.server";
import { subscribe, unsubscribe } from "./subscriber.db.server";

/** The link is proof enough, as it is for unsubscribing: it was mailed to the address. False where it leads nowhere. */
export async function changeHearing(
  services: Services,
  request: Request,
  token: string,
  hears: boolean,
): Promise<boolean> {
  const opened = await openLink(services, request, token);
  if (!opened) return false;
  const language = respondentPage(opened, request).lang;
  const caller = respondentCaller(services.database, opened.link);
  return transaction(caller, async (scope) => {
    const { addressId } = await getInvited(scope, opened.link.invitation_id);
    if (addressId === null) return false;
    if (!hears) await unsubscribe(scope, addressId);
    else {
      await subscribe(scope, { addressId, language }, services.clock());
      await wantCampaign(scope, addressId, "commitment");
    }
    return true;
  });
}
