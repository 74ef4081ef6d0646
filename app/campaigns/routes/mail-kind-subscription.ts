import { notFound, seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { findMailKind } from "../mail-kind";
import { requireAddress, resumeMailKind } from "../subscription.server";
import type { Route } from "./+types/mail-kind-subscription";

/** Wants mails of one kind again. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const kind = findMailKind(params.kind) ?? notFound("There is no such kind of mail.");
  await resumeMailKind(await requireAddress(context.get(servicesContext), params.token), kind);
  return seeOther(`/u/${params.token}${new URL(request.url).search}`);
}
