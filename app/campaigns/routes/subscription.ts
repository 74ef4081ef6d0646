import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { requireAddress, subscribeAgain } from "../subscription.server";
import type { Route } from "./+types/subscription";

/** Wants mails again. */
export async function action({ request, params, context }: Route.ActionArgs) {
  await subscribeAgain(await requireAddress(context.get(servicesContext), params.token));
  return seeOther(`/u/${params.token}${new URL(request.url).search}`);
}
