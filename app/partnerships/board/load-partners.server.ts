import { requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import type { Partner } from "../partners/partner";
import { listPublicPartners } from "../partners/partner.db.server";
import { listResources } from "../partners/resource.db.server";
import { openPublicPage } from "./load-board.server";

/** What a partner agreed to be read of: nothing else of it leaves this file. */
const shown = ({ id, kind, publicName, website }: Partner) => ({
  ...{ id, kind, website },
  name: publicName ?? "",
});

/** Partners who agreed to be named. */
export async function loadPublicPartners(services: Services, slug: string, request: Request) {
  const caller = await requirePublicDistrict(services, slug);
  return transaction(caller, async (scope) => ({
    ...(await openPublicPage(scope, request)),
    partners: (await listPublicPartners(scope)).map(shown),
  }));
}

/** One of them, with what it agreed to be read of what it could give; else 404. */
export async function loadPublicPartner(
  services: Services,
  params: { district: string; partner: string },
  request: Request,
) {
  const caller = await requirePublicDistrict(services, params.district);
  return transaction(caller, async (scope) => {
    const found = (await listPublicPartners(scope)).find(({ id }) => id === params.partner);
    if (!found) notFound("No partner is named at this address.");
    const resources = await listResources(scope, found.id);
    return {
      ...(await openPublicPage(scope, request)),
      partner: shown(found),
      offers: resources.flatMap(({ agreedPublic, what }) => (agreedPublic ? [what] : [])),
    };
  });
}
