import { requireId } from "~/auth/require-id.server";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { findPicture } from "../telling/proof.db.server";
import type { Route } from "./+types/partner-picture";

/** A picture of what came of an offer, while its story is shown. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const id = requireId(params.picture);
  const picture = await transaction(caller, (scope) => findPicture(scope, id, { shown: true }));
  if (!picture) notFound("There is no such picture.");
  return new Response(Uint8Array.from(picture.bytes), {
    headers: {
      "Content-Type": picture.type,
      // It may be taken from the board again.
      "Cache-Control": "public, max-age=3600",
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
