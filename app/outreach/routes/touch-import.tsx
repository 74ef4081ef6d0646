import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { forbidden, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { EventChoices } from "../touches/imports/event-choices-part";
import { requireImport } from "../touches/imports/require-import.server";
import { agreeToTouches, checkImport } from "../touches/imports/touch-import.server";
import { TouchReportPart } from "../touches/imports/touch-report-part";
import type { Route } from "./+types/touch-import";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Bring in outreach" }];

const MOST_BYTES = 2 * 1024 * 1024;
const nothing = "Nothing was chosen. Say of at least one whom it was for.";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const file = await requireImport(staff, params.touchImport);
  const { id, filename, kind } = file;
  if (file.endedAt) return { id, filename, kind, check: null };
  return { id, filename, kind, check: await checkImport(staff, file, staff.services.clock()) };
}

/** A person has seen the check and agrees. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const file = await requireImport(staff, params.touchImport);
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form) return data({ error: "This is longer than the form of any file." }, { status: 413 });
  const now = staff.services.clock();
  const agreed = await agreeToTouches(staff, file, form, staff.actor.name, now);
  if (agreed.ok) return seeOther("/admin/touches?said=imported");
  if (agreed.reason === "over") forbidden("This file was brought in already.");
  return data({ error: nothing }, { status: 422 });
}

export default function TouchImport({ loaderData, actionData }: Route.ComponentProps) {
  const { id, check } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href="/admin/touches/imports">Bring in outreach</a>}
        title={check ? "What this file would do" : "This file was brought in"}
        lede={ledeOf(loaderData)}
      >
        {check?.kind === "messages" && (
          <Button
            look={check.result ? "quiet" : "main"}
            href={`/admin/touches/imports/${id}/columns`}
          >
            Say which column is what
          </Button>
        )}
      </PageHead>
      {actionData?.error && (
        <Note look="stop">
          <p role="alert">{actionData.error}</p>
        </Note>
      )}
      {check?.kind === "calendar" && <EventChoices calendar={check.result} />}
      {check?.kind === "touches" && <TouchReportPart result={check.result} />}
      {check?.kind === "messages" && check.result && <TouchReportPart result={check.result} />}
    </>
  );
}

function ledeOf({ filename, check }: Route.ComponentProps["loaderData"]): string {
  if (!check) return filename;
  return check.kind === "messages" && !check.result
    ? `${filename}. Its columns are not those of a spreadsheet of touches, so we need to know them first.`
    : `${filename}. Nothing is written yet.`;
}
