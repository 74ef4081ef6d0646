import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { findPicture, findProof } from "../telling/proof.db.server";
import type { Route } from "./+types/proof-picture";

/** The same for staff, before it is shown. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const id = requireId(params.proof);
  const picture = await transaction(staff, async (scope) => {
    const proof = await findProof(scope, id);
    return proof?.picture ? findPicture(scope, proof.picture.id, { shown: false }) : null;
  });
  if (!picture) notFound("There is no such picture.");
  return new Response(Uint8Array.from(picture.bytes), {
    headers: {
      "Content-Type": picture.type,
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
