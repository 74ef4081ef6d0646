import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { importSurvey } from "../import-survey.server";
import { standardSurvey } from "../standard/standard-survey";
import { listSurveys } from "../survey.db.server";
import type { Route } from "./+types/surveys";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Surveys" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const surveys = await transaction(staff, listSurveys);
  return {
    mayEdit: staff.may("survey.edit"),
    surveys: surveys.map((survey) => ({
      id: survey.id,
      title: survey.draft.title.all?.en ?? survey.slug,
      state: survey.versions[0]
        ? `Version ${survey.versions[0].number}, published ${formatDay(survey.versions[0].publishedAt, staff.session.timezone)}`
        : "A draft, not published yet",
    })),
  };
}

/** A new survey from the standard instrument. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const made = await importSurvey(staff, standardSurvey(), { slug: "technology", dryRun: false });
  if (!made.ok) throw new Error(made.reason);
  return seeOther(`/admin/surveys/${made.surveyId}`);
}

export default function Surveys({ loaderData: { surveys, mayEdit } }: Route.ComponentProps) {
  const fromStandard = mayEdit && (
    <form method="post">
      <Button look={surveys.length > 0 ? "quiet" : "main"}>Start from the standard survey</Button>
    </form>
  );
  if (surveys.length === 0) {
    return (
      <>
        <PageHead title="Surveys" />
        <Empty
          title="Ask for the first time"
          text="The standard survey measures awareness of and buy-in to your technology plan: 26 questions in English and Spanish, with its own wording for families, staff, businesses, organizations, higher education and neighbors. It takes about eight minutes."
          action={fromStandard}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title="Surveys" lede="What you ask, and when you asked it." />
      <Entries
        level={2}
        entries={surveys.map((survey) => ({
          key: survey.id,
          title: <a href={`/admin/surveys/${survey.id}`}>{survey.title}</a>,
          text: survey.state,
        }))}
      />
      {fromStandard}
    </>
  );
}
