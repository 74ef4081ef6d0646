import { clientAddressContext } from "~/auth/client-address";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { OfferPage } from "../pledges/offer-page";
import { loadOfferPage, takeOffer } from "../pledges/offer-page.server";
import { PLEDGE_LANGUAGES } from "../pledges/words/catalogue";
import type { Route } from "./+types/new-general-offer";

export const handle = { room: "partner", languages: PLEDGE_LANGUAGES, js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  return loadOfferPage(request, caller, null);
}

/** Takes an offer of something that is on no list yet. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const from = context.get(clientAddressContext);
  return takeOffer(services, caller, { request, needId: null, from });
}

export default function NewGeneralOffer({ loaderData, actionData, params }: Route.ComponentProps) {
  const back = `/d/${params.district}/needs`;
  return <OfferPage page={loaderData} typed={actionData} back={back} />;
}
