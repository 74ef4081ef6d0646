import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { findSource } from "../find-source.server";
import type { Route } from "./+types/survey-source";

/** A survey to copy questions from, as the builder reads it. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const definition = await findSource(staff, params.source);
  if (!definition) notFound("There is nothing to copy from under this name.");
  return Response.json({ definition });
}
