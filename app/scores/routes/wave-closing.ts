import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { closeWave } from "../close-wave.server";
import type { Route } from "./+types/wave-closing";

/** Ends answering and builds the draft that leaders read. Closing twice leads to the same results. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "release.create");
  const closed = await closeWave(staff, requireId(params.wave));
  if (!closed.ok && closed.reason === "no_such_wave") notFound();
  return seeOther(`/admin/waves/${params.wave}/results`);
}
