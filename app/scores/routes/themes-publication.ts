import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { requireTextWave } from "../open-text/require-text-wave.server";
import { publishThemes } from "../open-text/themes.server";
import type { Route } from "./+types/themes-publication";

/** Puts the themes beside the public results as they stand now, or takes them off with `none`. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "theme.publish");
  const wave = await requireTextWave(staff, params.wave);
  const none = (await request.formData()).get("none") === "1";
  await publishThemes(staff, wave.id, { at: staff.services.clock(), none });
  return seeOther(`/admin/waves/${wave.id}/themes`);
}
