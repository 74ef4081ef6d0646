import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { endWave } from "../release/close-wave.server";
import { queueRelease } from "../release/queue-release.server";
import type { Route } from "./+types/wave-closing";

/** Ends answering and has the draft built that leaders read. Closing twice leads to the same results. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "release.create");
  const waveId = requireId(params.wave);
  const ended = await endWave(staff, waveId);
  if (!ended.ok && ended.reason === "no_such_wave") notFound();
  if (ended.ok) await queueRelease(staff, waveId, staff.services.clock());
  return seeOther(`/admin/waves/${params.wave}/results`);
}
