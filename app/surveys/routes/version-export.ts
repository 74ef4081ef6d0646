import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { exportSurvey } from "../export-survey.server";
import { fileResponse } from "../importing/file-response.server";
import type { Route } from "./+types/version-export";

/** A published version as a survey file. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const id = requireId(params.survey);
  if (!/^[1-9]\d{0,5}$/.test(params.version)) notFound();
  const exported = await exportSurvey(staff, id, Number(params.version));
  if (!exported) notFound();
  return fileResponse(exported);
}
