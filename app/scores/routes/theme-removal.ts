import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { requireTheme } from "../open-text/require-theme.server";
import { removeTheme } from "../open-text/save-theme.server";
import type { Route } from "./+types/theme-removal";

/** Forgets a theme; its texts stay. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "theme.edit");
  const { wave, theme } = await requireTheme(staff, params);
  await removeTheme(staff, wave.id, theme.id);
  return seeOther(`/admin/waves/${wave.id}/themes`);
}
