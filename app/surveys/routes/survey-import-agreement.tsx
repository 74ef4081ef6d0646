import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { keepImported } from "../import-survey.server";
import { readOwnJson } from "../importing/own-json";
import { slugOf } from "../importing/slug";
import { titleOf } from "../title-of";
import type { Route } from "./+types/survey-import-agreement";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Import a survey" }];

const mostBytes = 2 * 1024 * 1024;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireStaff(request, context, "survey.edit");
  return null;
}

/** The second press: what was looked at becomes a draft. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const definition = (await readBoundedForm(request, mostBytes))?.get("definition");
  if (typeof definition !== "string") return seeOther("/admin/surveys/imports");
  const read = readOwnJson(definition);
  if (!read.ok) return data({ reason: read.reason }, { status: 422 });
  const slug = slugOf(titleOf(read.definition, "survey"));
  const kept = await keepImported(staff, read, { slug, dryRun: false, format: "import" });
  if (!kept.ok) return data({ reason: kept.reason }, { status: 422 });
  return seeOther(`/admin/surveys/${kept.surveyId}`);
}

export default function SurveyImportAgreement({ actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        title="Import a survey"
        kicker={<a href="/admin/surveys">Surveys</a>}
        lede="Nothing was made."
      />
      {actionData && (
        <Note look="stop">
          <p>{actionData.reason}</p>
        </Note>
      )}
      <p>
        <a href="/admin/surveys/imports">Choose what to import</a>
      </p>
    </>
  );
}
