import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { formatMoment } from "~/platform/dates";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { FileField } from "~/ui/fields/file-field";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { importStateWords } from "../import-state";
import { FileKinds } from "../imports/file-kinds";
import { followPath } from "../imports/follow";
import { getGuard } from "../missing.db.server";
import { listImports } from "../people-import.db.server";
import { uploadPeople } from "../upload-people.server";
import type { Route } from "./+types/imports";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Import people" }];

const mostBytes = 64 * 1024 * 1024;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const { imports, guard } = await transaction(staff, async (scope) => ({
    imports: await listImports(scope),
    guard: await getGuard(scope),
  }));
  return {
    guard,
    imports: imports.map(({ id, filename, state, createdAt }) => ({
      id,
      filename,
      state: importStateWords[state],
      when: formatMoment(createdAt, staff.session.timezone),
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const form = await readBoundedForm(request, mostBytes);
  if (!form) return refuse("The file is larger than 64 MB. Use the command line for it.", 413);
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    return refuse("Choose a CSV file or a OneRoster zip with at least one row.", 422);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const uploaded = await uploadPeople(staff, { filename: file.name.slice(0, 200), bytes });
  if (!uploaded.ok) return refuse(uploaded.reason, uploaded.status);
  return seeOther(followPath(uploaded.id));
}

const refuse = (error: string, status: number) => data({ error }, { status });

export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  const { guard, imports } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href="/admin/people">People</a>}
        title="Import people"
        lede="From a spreadsheet saved as CSV, or a OneRoster zip of your student information system. First you see what it would do; nobody is ever removed because a file lacks them."
      />
      <form method="post" encType="multipart/form-data" className="form narrow">
        <FileField
          name="file"
          label="CSV file or OneRoster zip"
          accept=".csv,.tsv,.txt,.zip,text/csv,application/zip"
          error={actionData?.error}
        />
        <Button>Check this file</Button>
      </form>
      <FileKinds />
      <Part id="guard" title="When an import stops">
        <p>
          When more than {guard.share}% of those a file is about, and at least {guard.least} people,
          would change or are missing, nothing is imported until you have said that it is right.{" "}
          <a href="/admin/people/imports/guard">Change these limits</a>
        </p>
      </Part>
      {imports.length > 0 && (
        <Part id="before" title="Imported before">
          <Entries
            entries={imports.map(({ id, filename, state, when }) => ({
              key: id,
              title: <a href={`/admin/people/imports/${id}`}>{filename}</a>,
              text: `${state}, ${when}`,
            }))}
          />
        </Part>
      )}
    </>
  );
}
