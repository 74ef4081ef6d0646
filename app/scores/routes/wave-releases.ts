import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { findWave } from "~/surveys/get-wave.server";
import { queueRelease } from "../release/queue-release.server";
import type { Route } from "./+types/wave-releases";

/** Has a draft release of the wave built. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "release.create");
  const waveId = requireId(params.wave);
  if (!(await findWave(staff, waveId))) notFound();
  await queueRelease(staff, waveId, staff.services.clock());
  return seeOther(`/admin/waves/${params.wave}/results`);
}
