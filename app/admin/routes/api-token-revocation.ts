import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { revokeApiToken } from "../api/api-tokens.server";
import type { Route } from "./+types/api-token-revocation";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "api-token.edit");
  const revoked = await revokeApiToken(staff, requireId(params.token), staff.services.clock());
  if (!revoked) notFound("There is no such token, or it is revoked already.");
  return seeOther("/admin/api-tokens");
}
