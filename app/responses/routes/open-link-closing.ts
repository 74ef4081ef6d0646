import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { findWave } from "~/surveys/get-wave.server";
import { closeOpenLink } from "../doors/open/steer-open-link.server";
import type { Route } from "./+types/open-link-closing";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "wave.edit");
  const waveId = requireId(params.wave);
  if (!(await findWave(staff, waveId))) notFound();
  await closeOpenLink(staff, waveId);
  return seeOther(`/admin/waves/${waveId}/open-link`);
}
