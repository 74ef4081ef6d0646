import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { renameSchool } from "../rename-school.server";
import { schoolNameSchema } from "../school";
import { findSchool } from "../school.db.server";
import type { Route } from "./+types/school";

export const meta = () => [{ title: "Rename a school" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "school.edit");
  const id = requireId(params.school);
  const school = await transaction(staff, (scope) => findSchool(scope, id));
  return school ?? notFound();
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "school.edit");
  const id = requireId(params.school);
  const form = parseForm(await request.formData(), schoolNameSchema);
  if (!form.ok) return data(form, { status: 422 });
  if (!(await renameSchool(staff, id, form.value.name))) notFound();
  return seeOther("/admin/schools");
}

export default function School({ loaderData: school, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="The school is not renamed yet" errors={errors} />
      <PageHead
        kicker={
          <>
            <a href="/admin/schools">Schools</a>: {school.code}
          </>
        }
        title={school.name}
      />
      <form method="post" className="form">
        <TextField
          name="name"
          label="Name"
          hint="The code stays: files name the school by it."
          defaultValue={actionData?.values.name ?? school.name}
          error={errors.name}
        />
        <div className="row">
          <Button>Rename</Button>
          <a href="/admin/schools">Back to the schools</a>
        </div>
      </form>
    </div>
  );
}
