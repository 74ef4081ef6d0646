import { requireId } from "~/auth/require-id.server";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { requirePledgeLink } from "../pledges/pledge-link.server";
import { cancelSignUp } from "../shifts/sign-up.server";
import type { Route } from "./+types/pledge-shift-cancellation";

/** Frees a place; who waited longest gets it. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const { caller, id } = await requirePledgeLink(services, params.token);
  const chosen = { pledgeId: id, shiftId: requireId(params.shift) };
  const isDone = await cancelSignUp(caller, chosen, services.clock());
  const lang = new URL(request.url).searchParams.get("lang") ?? "";
  const query = new URLSearchParams({ lang, said: isDone ? "cancelled" : "gone" });
  return seeOther(`/g/${params.token}?${query}#times`);
}
