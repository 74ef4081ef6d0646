import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { requireTextWave } from "../open-text/require-text-wave.server";
import { raiseConcern } from "../open-text/tend-concerns.server";
import type { Route } from "./+types/open-text-concern";

/** Somebody who read a text thinks that somebody may be in danger. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "open-text.redact");
  const wave = await requireTextWave(staff, params.wave);
  const id = requireId(params.text);
  if (!(await raiseConcern(staff, wave.id, id))) notFound("There is no such text to read.");
  return seeOther(`/admin/waves/${wave.id}/texts/${id}/handling`);
}
