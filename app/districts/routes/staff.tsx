import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { roleWords } from "~/auth/role";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { DataTable } from "~/ui/parts/data-table";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { addStaff } from "../add-staff.server";
import { readStaffForm } from "../read-staff-form.server";
import { listSchoolRows } from "../school.db.server";
import { emailSchema, personNameSchema, roleSchema } from "../staff";
import { listStaffRows } from "../staff.db.server";
import { RightsFields } from "../staff-form";
import type { Route } from "./+types/staff";

export const meta = () => [{ title: "Staff" }];

const schema = z.object({ name: personNameSchema, email: emailSchema, role: roleSchema });

export async function loader({ request, context }: Route.LoaderArgs) {
  const caller = await requireStaff(request, context, "staff.edit");
  const { members, schools } = await transaction(caller, async (scope) => ({
    members: await listStaffRows(scope),
    schools: await listSchoolRows(scope),
  }));
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  return {
    schools,
    members: members
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ id, name, email, role, schoolIds }) => ({
        id,
        name,
        email,
        role: roleWords[role],
        where: schoolIds.map((school) => names.get(school) ?? school).join(", "),
      })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const caller = await requireStaff(request, context, "staff.edit");
  const { form, schools, typed } = await readStaffForm(request, schema);
  if (!form.ok) return data({ errors: form.errors, values: typed, schools }, { status: 422 });
  const member = { ...form.value, schools };
  const added = await addStaff(caller, caller.services, member, { mail: true });
  if (added.ok) return seeOther("/admin/staff");
  const errors: Record<string, string> = { [added.field]: added.reason };
  return data({ errors, values: typed, schools }, { status: 422 });
}

export default function Staff({ loaderData, actionData }: Route.ComponentProps) {
  const { members, schools } = loaderData;
  const values: Record<string, string> = actionData?.values ?? {};
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <>
      <ErrorSummary title="Nobody is added yet" errors={errors} />
      <PageHead title="Staff" lede="Who works in Full Circle for the district." />
      <MemberTable members={members} />
      <Part id="add" title="Add somebody" noPrint>
        <p>
          They are mailed a link that signs them in once within a week. Later they ask for one
          themselves.
        </p>
        <form method="post" className="form">
          <TextField name="name" label="Name" defaultValue={values.name} error={errors.name} />
          <TextField
            name="email"
            type="email"
            label="Mail address"
            defaultValue={values.email}
            error={errors.email}
          />
          <RightsFields
            schools={schools}
            role={values.role}
            chosen={actionData?.schools ?? []}
            errors={errors}
          />
          <Button>Add and send the link</Button>
        </form>
      </Part>
    </>
  );
}

function MemberTable({ members }: Pick<Route.ComponentProps["loaderData"], "members">) {
  return (
    <DataTable
      caption={members.length === 1 ? "One member of staff" : `${members.length} members of staff`}
      label="Members of staff"
      cards
      columns={["Name", "Mail address", "Role", "Schools"].map((label) => ({
        key: label,
        label,
      }))}
      rows={members.map(({ id, name, email, role, where }) => ({
        key: id,
        cells: [
          <a key={id} href={`/admin/staff/${id}`}>
            {name}
          </a>,
          email,
          role,
          where || "All",
        ],
      }))}
    />
  );
}
