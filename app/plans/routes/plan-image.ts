import { requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { findImage } from "../plan-image.db.server";
import type { Route } from "./+types/plan-image";

/** A picture of a plan. Its address is the SHA-256 of its bytes, so it never changes. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { image: id } = params;
  const image = /^[0-9a-f]{64}$/.test(id)
    ? await transaction(caller, (scope) => findImage(scope, id))
    : null;
  if (!image) notFound("There is no such picture.");
  return new Response(Uint8Array.from(image.bytes), {
    headers: {
      "Content-Type": image.contentType,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
