import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { FileField } from "~/ui/fields/file-field";
import { DataTable } from "~/ui/parts/data-table";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { ColumnsPart } from "../partners/importing/columns-part";
import { importPartners, type PartnerReport } from "../partners/importing/import-partners.server";
import { LARGEST_FILE, oneChunk } from "../partners/importing/posted-file.server";
import type { Route } from "./+types/partner-imports";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Bring in partners" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireStaff(request, context, "partner.edit");
  return null;
}

/** Says what a file would do; nothing is kept before it is agreed to. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const form = await readBoundedForm(request, LARGEST_FILE * 2);
  const file = form?.get("file");
  if (!(file instanceof File) || file.size === 0) return refuse("Choose a file.", 422);
  if (file.size > LARGEST_FILE)
    return refuse("The file is larger than 1 MB. Bring it in parts.", 413);
  const bytes = Buffer.from(await file.arrayBuffer());
  const now = { now: staff.services.clock(), timezone: staff.session.timezone };
  const tried = await importPartners(staff, oneChunk(bytes), { dryRun: true, now });
  if (!tried.ok) return refuse(tried.reason, 422);
  return { ok: true as const, report: tried.report, file: bytes.toString("base64") };
}

function refuse(file: string, status: number) {
  return data({ ok: false as const, errors: { file } as Record<string, string> }, { status });
}

export default function PartnerImports({ actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.ok === false ? actionData.errors : {};
  return (
    <div className="stack">
      <ErrorSummary title="Nothing can be brought in from this" errors={errors} />
      <PageHead
        kicker={<a href="/admin/partners">Partners</a>}
        title="Bring in partners from a file"
        lede="First you see what the file would do. A partner that is here already keeps what you wrote about it."
      />
      {actionData?.ok && <ReportPart report={actionData.report} file={actionData.file} />}
      <form method="post" encType="multipart/form-data" className="form">
        <FileField
          name="file"
          label="File"
          hint="CSV as a spreadsheet saves it."
          accept=".csv,.txt,.tsv"
          error={errors.file}
        />
        <Button look={actionData?.ok ? "quiet" : "main"}>See what it would do</Button>
      </form>
      <ColumnsPart />
    </div>
  );
}

function ReportPart({ report, file }: { report: PartnerReport; file: string }) {
  const { partners, contacts, skills, refused, ignored } = report;
  const isEmpty = partners.new + contacts + skills === 0;
  return (
    <Part id="report" title="What the file would do">
      <p role="status">
        {partners.new} new partners, {partners.known} that are here already; {contacts} contacts and{" "}
        {skills} skills would be added. {refused.length} rows cannot be taken over.
      </p>
      {ignored.length > 0 && <p>Columns that are left out: {ignored.join(", ")}.</p>}
      {refused.length > 0 && (
        <DataTable
          caption="Rows that cannot be taken over"
          label="Rows that cannot be taken over"
          columns={[
            { key: "row", label: "Row", numeric: true },
            { key: "column", label: "Column" },
            { key: "reason", label: "Why" },
          ]}
          rows={refused.slice(0, 200).map(({ row, column, reason }) => ({
            key: `${row} ${column}`,
            cells: [row, column ?? "the row", reason],
          }))}
        />
      )}
      {isEmpty ? (
        <p>There is nothing new in it.</p>
      ) : (
        <form method="post" action="/admin/partners/imports/agreement" className="form">
          <input type="hidden" name="file" value={file} />
          <Button>Take it over</Button>
        </form>
      )}
    </Part>
  );
}
