import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { languageChoices } from "~/districts/language";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { ImportForm } from "../importing/import-form";
import { ImportReview } from "../importing/import-review";
import { readImport } from "../importing/read-import.server";
import { ReportTable } from "../importing/report-table";
import { languageInEnglish } from "../translating/language-words";
import type { Route } from "./+types/survey-imports";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Import a survey" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { language } = await getDistrict(staff);
  const known = languageChoices.some(({ value }) => value === language);
  const own = known ? [] : [{ value: language, label: languageInEnglish(language) }];
  return { language, languages: [...languageChoices, ...own] };
}

/** The first press: says what would become of a file or a text, and keeps nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  await requireStaff(request, context, "survey.edit");
  const read = await readImport(request);
  return read.ok ? read : data(read, { status: read.status });
}

export default function SurveyImports({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.ok === false ? actionData.errors : {};
  const values = actionData?.values;
  return (
    <>
      <ErrorSummary title="No survey can be made of this" errors={errors} />
      <PageHead
        kicker={<a href="/admin/surveys">Surveys</a>}
        title="Import a survey"
        lede="Bring what you have: questions from a letter, a column of a spreadsheet, a survey from LimeSurvey, or a survey file. First you see what would become of every part of it."
      />
      {actionData?.ok && <ImportReview review={actionData.review} />}
      {actionData?.ok === false && actionData.report.length > 0 && (
        <Part id="report" title="What is in it">
          <ReportTable report={actionData.report} />
        </Part>
      )}
      {actionData?.ok ? (
        <Part id="again" title="Change it and look again">
          <ImportForm {...loaderData} values={values} errors={errors} look="quiet" />
        </Part>
      ) : (
        <ImportForm {...loaderData} values={values} errors={errors} look="main" />
      )}
      <Ways />
    </>
  );
}

/** How to write questions so that they are read well. */
function Ways() {
  return (
    <Part id="ways" title="How questions are read">
      <Facts
        facts={[
          {
            term: "Pasted text",
            value:
              "Number the questions or end them with a question mark. Answers stand under them, with dashes, letters or boxes before them. “(Check all that apply)”, “rank”, “(required)” and scales such as “1 = not at all … 5 = very much” are understood. A line such as “Section 2: Your school” begins a section.",
          },
          {
            term: "A spreadsheet",
            value:
              "A question a row. The first row may name the columns: question, options (with ; between), type, required, section, hint, id. Without names the first column has the questions and the others one answer each.",
          },
          {
            term: "LimeSurvey",
            value:
              "Export the survey’s structure (.lss). Groups, questions, answers, languages and simple conditions come along; what does not is listed.",
          },
          {
            term: "A survey file",
            value: (
              <>
                JSON as Full Circle exports it, or as a program writes it by{" "}
                <a href="/api/survey.schema.json">the published schema</a>.
              </>
            ),
          },
        ]}
      />
    </Part>
  );
}
