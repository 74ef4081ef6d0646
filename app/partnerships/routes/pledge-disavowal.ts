import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { disownOffer, openPledgeLink, requirePledgeLink } from "../pledges/pledge-link.server";
import type { Route } from "./+types/pledge-disavowal";

/** Somebody else typed this address: the offer goes with it, and so does its page. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const link = await requirePledgeLink(services, params.token);
  const { district, words } = await openPledgeLink(link, request);
  const { lang } = words;
  if (!(await disownOffer(link))) return seeOther(`/g/${params.token}?lang=${lang}`);
  return seeOther(`/d/${district.slug}/offers?lang=${lang}&disowned`);
}
