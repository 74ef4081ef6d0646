import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { createRelease } from "../create-release.server";
import type { Route } from "./+types/wave-releases";

/** Builds a draft release of the wave now. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "release.create");
  const built = await createRelease(staff, requireId(params.wave));
  if (!built.ok) notFound(built.reason);
  return seeOther(`/admin/waves/${params.wave}/results`);
}
