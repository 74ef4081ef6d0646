import { data } from "react-router";
import { nextPath } from "~/auth/next-path";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { DataTable } from "~/ui/parts/data-table";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { addSchool } from "../add-school.server";
import { listSchools } from "../list-schools.server";
import { type School, schoolSchema } from "../school";
import type { Route } from "./+types/schools";

export const meta = () => [{ title: "Schools" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "school.read");
  const query = new URL(request.url).searchParams;
  return {
    ...{ schools: await listSchools(staff), cameFrom: pageOf(query.get("next")) },
    ...{ mayAdd: staff.may("school.add"), mayEdit: staff.may("school.edit") },
    name: (query.get("name") ?? "").slice(0, 120),
  };
}

/** The page that sent somebody here to add a school, if one did. */
const pageOf = (next: string | null) => (next === null ? null : nextPath(next));

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "school.add");
  const cameFrom = pageOf(new URL(request.url).searchParams.get("next"));
  const form = parseForm(await request.formData(), schoolSchema);
  if (!form.ok) return data(form, { status: 422 });
  const added = await addSchool(staff, form.value);
  if (added.ok) return seeOther(cameFrom ?? "/admin/schools");
  const errors: Record<string, string> = { code: added.reason };
  return data({ ok: false as const, errors, values: { ...form.value } }, { status: 422 });
}

export default function Schools({ loaderData, actionData }: Route.ComponentProps) {
  const { schools, cameFrom, mayAdd, mayEdit } = loaderData;
  const values: Record<string, string> = actionData?.values ?? {};
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <>
      <ErrorSummary title="The school is not added yet" errors={errors} />
      <PageHead
        title="Schools"
        lede="Results are read school by school. People can belong to several."
      >
        {cameFrom && <a href={cameFrom}>Back without adding a school</a>}
      </PageHead>
      {schools.length > 0 ? (
        <SchoolTable schools={schools} mayEdit={mayEdit} />
      ) : (
        <Empty
          title="No school yet"
          text="Add each school with the code that your files call it by. People and roster files name schools by this code; a district without schools can still ask everybody as one."
        />
      )}
      {mayAdd && (
        <Part id="add" title="Add a school">
          <form method="post" className="form">
            <TextField
              name="code"
              label="Code"
              hint="As your student information system has it, such as CV-01."
              short
              spellCheck={false}
              dir="ltr"
              defaultValue={values.code}
              error={errors.code}
            />
            <TextField
              name="name"
              label="Name"
              defaultValue={values.name ?? loaderData.name}
              error={errors.name}
            />
            <Button look={schools.length > 0 && !cameFrom ? "quiet" : "main"}>
              {cameFrom ? "Add the school and go back" : "Add the school"}
            </Button>
          </form>
        </Part>
      )}
    </>
  );
}

function SchoolTable({ schools, mayEdit }: { schools: School[]; mayEdit: boolean }) {
  return (
    <DataTable
      caption={schools.length === 1 ? "One school" : `${schools.length} schools`}
      label="Schools"
      columns={[
        { key: "name", label: "Name" },
        { key: "code", label: "Code" },
      ]}
      rows={schools.map(({ id, code, name }) => ({
        key: id,
        cells: [
          mayEdit ? (
            <a key={id} href={`/admin/schools/${id}`}>
              {name}
            </a>
          ) : (
            name
          ),
          code,
        ],
      }))}
    />
  );
}
