import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { addSchool } from "~/districts/add-school.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { followPath } from "../imports/follow";
import { findImport } from "../people-import.db.server";
import { checkAgain } from "../upload-people.server";
import type { Route } from "./+types/import-schools";

/** Adds the schools that a checked file names with code and name and the district lacks, and checks it again. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "school.add");
  const id = requireId(params.import);
  const found = await transaction(staff, (scope) => findImport(scope, id));
  if (!found) notFound();
  const schools = found.state === "checked" && found.report?.ok ? found.report.unknownSchools : [];
  for (const { code, name } of schools) await addSchool(staff, { code, name });
  await checkAgain(staff, id);
  return seeOther(followPath(id));
}
