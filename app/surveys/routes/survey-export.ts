import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { exportSurvey } from "../export-survey.server";
import { fileResponse } from "../importing/file-response.server";
import type { Route } from "./+types/survey-export";

/** The draft as a survey file. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const exported = await exportSurvey(staff, requireId(params.survey), null);
  if (!exported) notFound();
  return fileResponse(exported);
}
