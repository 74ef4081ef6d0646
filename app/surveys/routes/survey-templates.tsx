import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { listTemplates } from "../template.db.server";
import type { Route } from "./+types/survey-templates";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Templates" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const templates = await transaction(staff, listTemplates);
  return {
    templates: templates.map(({ id, name, createdAt }) => ({
      ...{ id, name },
      day: formatDay(createdAt, staff.session.timezone),
    })),
  };
}

const toSurveys = <a href="/admin/surveys">Surveys</a>;

export default function SurveyTemplates({ loaderData: { templates } }: Route.ComponentProps) {
  if (templates.length === 0) {
    return (
      <>
        <PageHead kicker={toSurveys} title="Templates" />
        <Empty
          title="Questions to ask again"
          text="Build a survey, open a question or a section in it and press “Keep as a template”. It is then among the questions that every survey of the district can add."
          action={<Button href="/admin/surveys">Go to the surveys</Button>}
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        kicker={toSurveys}
        title="Templates"
        lede="Questions and sections that every survey of the district can add. Surveys that have added one keep it when the template is removed."
      />
      <Entries
        level={2}
        entries={templates.map(({ id, name, day }) => ({
          key: id,
          title: name,
          text: `Kept on ${day}`,
          side: (
            <form method="post" action={`/admin/surveys/templates/${id}/removal`}>
              <Button look="stop" small label={`Remove the template ${name}`}>
                Remove
              </Button>
            </form>
          ),
        }))}
      />
    </>
  );
}
