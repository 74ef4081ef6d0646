import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { changeStaff } from "../change-staff.server";
import { readStaffForm } from "../read-staff-form.server";
import { listSchoolRows } from "../school.db.server";
import { personNameSchema, roleSchema } from "../staff";
import { findStaffMember } from "../staff.db.server";
import { RightsFields } from "../staff-form";
import type { Route } from "./+types/staff-member";

export const meta = () => [{ title: "Member of staff" }];

const schema = z.object({ name: personNameSchema, role: roleSchema });

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requireStaff(request, context, "staff.edit");
  const id = requireId(params.member);
  const { member, schools } = await transaction(caller, async (scope) => ({
    member: await findStaffMember(scope, id),
    schools: await listSchoolRows(scope),
  }));
  if (!member || member.revokedAt) notFound("There is no such member of staff.");
  const { name, email, role, schoolIds } = member;
  const chosen = schools.filter((school) => schoolIds.includes(school.id)).map(({ code }) => code);
  return { id, name, email, role, chosen, schools, isSelf: id === caller.actor.id };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const caller = await requireStaff(request, context, "staff.edit");
  const id = requireId(params.member);
  const { form, schools, typed } = await readStaffForm(request, schema);
  if (!form.ok) return data({ errors: form.errors, values: typed, schools }, { status: 422 });
  const changed = await changeStaff(caller, id, { ...form.value, schools });
  if (changed.ok) return seeOther("/admin/staff");
  if (!("field" in changed)) notFound("There is no such member of staff.");
  const errors: Record<string, string> = { [changed.field]: changed.reason };
  return data({ errors, values: typed, schools }, { status: 422 });
}

export default function StaffMember({ loaderData: member, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is changed yet" errors={errors} />
      <PageHead kicker={<a href="/admin/staff">Staff</a>} title={member.name} lede={member.email} />
      <form method="post" className="form">
        <TextField
          name="name"
          label="Name"
          defaultValue={actionData?.values.name ?? member.name}
          error={errors.name}
        />
        <RightsFields
          schools={member.schools}
          role={actionData?.values.role ?? member.role}
          chosen={actionData?.schools ?? member.chosen}
          errors={errors}
        />
        <div className="row">
          <Button>Save</Button>
          <a href="/admin/staff">Back to the staff</a>
        </div>
      </form>
      {!member.isSelf && (
        <Part id="leave" title="Somebody who leaves">
          <ConfirmForm
            lost={`${member.name} is signed out everywhere at once and cannot sign in again. What they did stays in the record under their name.`}
            button={`End the access of ${member.name}`}
            action={`/admin/staff/${member.id}/revocation`}
          />
        </Part>
      )}
    </div>
  );
}
