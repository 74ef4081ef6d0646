import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { BeginSurvey } from "../begin-survey";
import { createSurveyFrom } from "../create-survey.server";
import { listSurveys } from "../survey.db.server";
import { sourceSchema } from "../survey-source";
import { titleOf } from "../title-of";
import type { Route } from "./+types/surveys";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Surveys" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const surveys = await transaction(staff, listSurveys);
  return {
    mayEdit: staff.may("survey.edit"),
    surveys: surveys.map((survey) => {
      const [latest] = survey.versions;
      const title = titleOf(survey.draft, `Untitled (${survey.slug})`);
      return {
        ...{ id: survey.id, title },
        source: latest ? `version-${latest.id}` : `draft-${survey.id}`,
        state: latest
          ? `Version ${latest.number}, published ${formatDay(latest.publishedAt, staff.session.timezone)}`
          : "A draft, not published yet",
      };
    }),
  };
}

const schema = z.object({
  from: z.union([z.literal("empty"), sourceSchema], "Choose a survey to copy.").default("standard"),
});

/** A new survey: from the standard instrument unless something else is named. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const parsed = parseForm(await request.formData(), schema);
  if (!parsed.ok) return data({ errors: parsed.errors }, { status: 422 });
  const made = await createSurveyFrom(staff, parsed.value.from);
  if (made.ok) {
    const isEmpty = parsed.value.from === "empty";
    return seeOther(`/admin/surveys/${made.surveyId}${isEmpty ? "/edit" : ""}`);
  }
  const errors: Record<string, string> = { from: "That survey is gone. Choose another." };
  return data({ errors }, { status: 422 });
}

export default function Surveys({ loaderData, actionData }: Route.ComponentProps) {
  const { surveys, mayEdit } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const begin = mayEdit && <BeginSurvey surveys={surveys} error={errors.from} />;
  if (surveys.length === 0) {
    return (
      <>
        <PageHead title="Surveys" />
        <Empty
          title="Ask for the first time"
          text="The standard survey measures awareness of and buy-in to your technology plan: 26 questions in seven languages, with its own wording for families, staff, businesses, organizations, higher education and neighbors. It takes about eight minutes, and you can change everything in it."
        >
          {begin}
          {mayEdit && (
            <p>
              You have questions already? <a href="/admin/surveys/imports">Import them</a>.
            </p>
          )}
        </Empty>
      </>
    );
  }
  return (
    <>
      <ErrorSummary title="No survey was made" errors={errors} />
      <PageHead title="Surveys" lede="What you ask, and when you asked it." />
      <Entries
        level={2}
        entries={surveys.map((survey) => ({
          key: survey.id,
          title: <a href={`/admin/surveys/${survey.id}`}>{survey.title}</a>,
          text: survey.state,
          side: mayEdit && (
            <Button
              href={`/admin/surveys/${survey.id}/edit`}
              look="quiet"
              small
              label={`Edit ${survey.title}`}
            >
              Edit
            </Button>
          ),
        }))}
      />
      {mayEdit && (
        <Part id="new" title="Another survey" noPrint>
          {begin}
          <p className="row">
            <a href="/admin/surveys/imports">Import a survey file</a>
            <a href="/admin/surveys/templates">Your templates</a>
          </p>
        </Part>
      )}
    </>
  );
}
