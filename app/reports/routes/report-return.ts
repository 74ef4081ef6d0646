import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { goOn } from "../go-on.server";
import { returnReport } from "../review-report.server";
import type { Route } from "./+types/report-return";

const noteSchema = z.string().trim().max(2_000).catch("");

/** Gives a report back to whoever writes, with what is to be changed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.approve");
  const note = noteSchema.parse((await request.formData()).get("note"));
  return goOn(await returnReport(staff, requireId(params.report), note, staff.services.clock()));
}
