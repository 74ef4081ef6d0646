import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import {
  type AgreedOffer,
  closedConfidentialWaves,
  listAgreedOffers,
} from "~/responses/agreed-offers.server";
import { keepLeads, listGathered } from "./lead.db.server";

/** Looks once through every confidential wave that has closed for offers that may be passed on. Says how many came. */
export async function gatherLeads(caller: Caller, now: Date): Promise<number> {
  const done = await transaction(caller, listGathered);
  const waves = (await closedConfidentialWaves(caller)).filter((id) => !done.has(id));
  let gathered = 0;
  for (const waveId of waves) gathered += await gatherFrom(caller, waveId, now);
  return gathered;
}

async function gatherFrom(caller: Caller, waveId: string, now: Date): Promise<number> {
  return transaction(caller, async (scope) => {
    const { language } = await getDistrict(scope);
    const offers = await listAgreedOffers(scope, waveId, language);
    const isNew = await keepLeads(scope, waveId, offers.map(leadOf), now);
    if (!isNew) return 0;
    if (offers.length > 0) {
      await recordAudit(scope, "lead.gather", `wave:${waveId}`, { leads: offers.length });
    }
    return offers.length;
  });
}

function leadOf(offer: AgreedOffer) {
  const { question, ticked, note, audience, organization, email, phone, language } = offer;
  return {
    ...{ question, ticked, note, audience, organization, email, phone, language },
    ...{ emailKey: offer.email_key, personId: offer.person_id, schoolId: offer.school_id },
    ...{ itemId: offer.item, name: `${offer.given_name} ${offer.family_name}`.trim() },
  };
}
