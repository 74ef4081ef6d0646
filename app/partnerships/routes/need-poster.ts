import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { usualPaper } from "~/responses/doors/print/paper";
import { sheetKinds, sheetResponse } from "~/responses/doors/print/print-sheet.server";
import { needPoster } from "../board/need-poster";
import { requireNeed } from "../needs/load-needs.server";
import { isPublic } from "../needs/need";
import type { Route } from "./+types/need-poster";

/** A poster that leads to a need, in the languages the need has words in. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "need.read");
  const need = await requireNeed(staff, requireId(params.need));
  if (!isPublic(need)) notFound("A poster leads to the board: publish the need first.");
  const district = await getDistrict(staff);
  const others = Object.keys(need.texts).filter((language) => language !== need.language);
  const url = `${staff.services.env.APP_URL}/d/${district.slug}/needs/${need.id}`;
  const poster = { district, need, progress: need.progress, url };
  const languages = [need.language, ...others].slice(0, 4);
  const html = needPoster({ ...poster, languages }, usualPaper(district.timezone));
  const [kind = "html"] = sheetKinds(staff.services);
  return sheetResponse(staff.services, html, "need-poster", kind);
}
