import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { publishSurvey } from "../publish-survey.server";
import type { Route } from "./+types/survey-publication";

/** Publishing makes a version: a POST here, nothing to read. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.publish");
  const published = await publishSurvey(staff, requireId(params.survey));
  // What is to mend stands on the survey's page.
  if (!published.ok && !published.faults) notFound(published.reason);
  return seeOther(`/admin/surveys/${params.survey}`);
}
