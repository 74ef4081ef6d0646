import { notFound, seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { changeHearing } from "../commitments/change-hearing.server";
import type { Route } from "./+types/feedback-subscription-end";

/** Wants to hear no more of the promises. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const done = await changeHearing(context.get(servicesContext), request, params.token, false);
  if (!done) notFound("This link leads nowhere. Open it from the mail again.");
  return seeOther(`/f/${params.token}${new URL(request.url).search}#hear`);
}
