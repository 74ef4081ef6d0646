import { notFound, seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { findMailKind } from "../mail-kind";
import { requireAddress, stopMailKind } from "../subscription.server";
import type { Route } from "./+types/mail-kind-stop";

/** Wants no more mails of one kind. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const kind = findMailKind(params.kind) ?? notFound("There is no such kind of mail.");
  await stopMailKind(await requireAddress(context.get(servicesContext), params.token), kind);
  return seeOther(`/u/${params.token}${new URL(request.url).search}`);
}
