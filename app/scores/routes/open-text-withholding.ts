import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { decided } from "../open-text/decide-route.server";
import { withholdText } from "../open-text/redact-text.server";
import { requireTextWave } from "../open-text/require-text-wave.server";
import type { Route } from "./+types/open-text-withholding";

/** Deletes a text that cannot be told without telling whose it is. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "open-text.redact");
  const wave = await requireTextWave(staff, params.wave);
  const id = requireId(params.text);
  const done = await withholdText(staff, { waveId: wave.id, id });
  const isInConcern = !done.ok && done.reason === "concern_open";
  if (isInConcern) return seeOther(`/admin/waves/${wave.id}/texts/${id}/handling`);
  return seeOther(await decided(staff, wave.id, done));
}
