import { requireId } from "~/auth/require-id.server";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { requirePledgeLink } from "../pledges/pledge-link.server";
import { signUp } from "../shifts/sign-up.server";
import type { Route } from "./+types/pledge-shift-waiting";

/** Takes a place in a shift, or one on its waiting list. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const { caller, id } = await requirePledgeLink(services, params.token);
  const chosen = { pledgeId: id, shiftId: requireId(params.shift), mayWait: true };
  const said = await signUp(caller, chosen, services.clock());
  const lang = new URL(request.url).searchParams.get("lang") ?? "";
  return seeOther(`/g/${params.token}?${new URLSearchParams({ lang, said })}#times`);
}
