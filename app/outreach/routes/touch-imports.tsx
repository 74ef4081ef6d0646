import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { FileField } from "~/ui/fields/file-field";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { uploadTouches } from "../touches/imports/touch-import.server";
import { CHANNELS, MESSAGE_TYPES } from "../touches/touch";
import type { Route } from "./+types/touch-imports";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Bring in outreach" }];

const MOST_BYTES = 4 * 1024 * 1024;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireStaff(request, context, "outreach.import");
  return null;
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form)
    return data({ error: "The file is larger than 4 MB. Export a shorter time." }, { status: 413 });
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    return data({ error: "Choose a CSV file or a calendar (.ics)." }, { status: 422 });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const upload = { filename: file.name.slice(0, 200), bytes };
  const id = await uploadTouches(staff, upload, staff.services.clock());
  return seeOther(`/admin/touches/imports/${id}`);
}

export default function TouchImports({ actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        kicker={<a href="/admin/touches">Outreach log</a>}
        title="Bring in outreach"
        lede="A spreadsheet of touches, a calendar, or what your own messaging system sent. You see what a file would do before anything is written."
      />
      <form method="post" encType="multipart/form-data" className="form narrow">
        <FileField
          name="file"
          label="File"
          hint="CSV as a spreadsheet saves it, or a calendar as .ics."
          accept=".csv,.tsv,.txt,.ics,text/csv,text/calendar"
          error={actionData?.error}
        />
        <Button>Check this file</Button>
      </form>
      <Part id="columns" title="Columns of a spreadsheet of touches">
        <p>
          A file with other columns is taken for an export of a messaging system; you say then which
          column is what.
        </p>
        <Facts
          facts={[
            { term: "date, title", value: "Needed. A day such as 2026-10-30, and what it was." },
            { term: "channel", value: `Needed: ${CHANNELS.join(", ")}.` },
            { term: "message_type", value: `Needed: ${MESSAGE_TYPES.join(", ")}.` },
            {
              term: "audience",
              value:
                "Needed: families, staff, business, organization, higher_ed, community; several apart by semicolons.",
            },
            { term: "schools, language", value: "Codes and tags; several apart by semicolons." },
            { term: "reach, reach_basis", value: "A number of people, and counted or stated." },
            { term: "cost, hours, handled_by, links, note", value: "As you have them." },
            {
              term: "source_id",
              value: "What your own system calls it: a later file then changes it.",
            },
          ]}
        />
      </Part>
    </>
  );
}
