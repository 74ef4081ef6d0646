import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { formatMoment } from "~/platform/dates";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { FileField } from "~/ui/fields/file-field";
import { Entries } from "~/ui/parts/entries";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { importStateWords } from "../import-state";
import { listImports } from "../people-import.db.server";
import { uploadPeople } from "../work-import.server";
import type { Route } from "./+types/imports";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Import people" }];

const mostBytes = 64 * 1024 * 1024;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const imports = await transaction(staff, listImports);
  return {
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
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) {
    return data(
      { error: "The file is larger than 64 MB. Use the command line for it." },
      { status: 413 },
    );
  }
  const file = (await request.formData()).get("file");
  if (!(file instanceof File) || file.size === 0) {
    return data({ error: "Choose a CSV file with at least one row." }, { status: 422 });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const id = await uploadPeople(staff, { filename: file.name.slice(0, 200), bytes });
  return seeOther(`/admin/people/imports/${id}`);
}

export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        title="Import people"
        lede="From a spreadsheet saved as CSV. First you see what it would do; nobody is ever removed because a file lacks them."
      />
      <form method="post" encType="multipart/form-data" className="form narrow">
        <FileField
          name="file"
          label="CSV file"
          accept=".csv,.tsv,.txt,text/csv"
          error={actionData?.error}
        />
        <Button>Check this file</Button>
      </form>
      <Part id="columns" title="Columns">
        <Facts
          facts={[
            {
              term: "source_id",
              value:
                "What your own system calls this person. Needed: it tells a change from somebody new.",
            },
            { term: "email", value: "Needed. Several people may share one address." },
            { term: "given_name, family_name", value: "For greeting them." },
            {
              term: "audience",
              value:
                "families, staff, business, organization, higher_ed or community; several with ; between.",
            },
            { term: "schools", value: "Codes of your schools; several with ; between." },
            { term: "language", value: "A tag such as en, es or so. Without one: the district’s." },
            { term: "organization", value: "Whom they speak for, if anybody." },
          ]}
        />
      </Part>
      {loaderData.imports.length > 0 && (
        <Part id="before" title="Imported before">
          <Entries
            entries={loaderData.imports.map(({ id, filename, state, when }) => ({
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
