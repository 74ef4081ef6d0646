import type { Staff } from "~/auth/require-staff.server";
import { listReviewsOf } from "~/plans/mailing/invite-reviewer.server";
import { transaction } from "~/platform/scope.server";
import { listAgreements, listContacts } from "./partner.db.server";
import { listPartnerActs, listPartnerPledges } from "./partner-part.db.server";
import { requirePartner } from "./require-partner.server";
import { listResources } from "./resource.db.server";

/** Everything about a partner; its contacts only for those who may deal with it. */
export async function loadPartner(staff: Staff, id: string) {
  const partner = await requirePartner(staff, id);
  return transaction(staff, async (scope) => ({
    partner,
    contacts: staff.may("partner.edit") ? await listContacts(scope, partner.id) : null,
    resources: await listResources(scope, partner.id),
    agreements: await listAgreements(scope, partner.id),
    pledges: await listPartnerPledges(scope, partner.id),
    reviews: await listReviewsOf(scope, partner.id),
    acts: await listPartnerActs(scope, partner.id),
  }));
}
