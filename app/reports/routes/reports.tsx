import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Stamp } from "~/ui/parts/stamp";
import { Tag } from "~/ui/parts/tag";
import { subjectOf } from "../find-report.server";
import { listReports, listUnreported, listUnreportedPlans } from "../report.db.server";
import { stateWords } from "../state-words";
import type { Route } from "./+types/reports";

export const handle = { room: "report" };
export const meta = () => [{ title: "Reports" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.read");
  return transaction(staff, async (scope) => {
    const reports = [];
    for (const report of await listReports(scope)) {
      const { id, title, state, publishedAt } = report;
      const { name } = await subjectOf(scope, report);
      const day = publishedAt && formatDay(publishedAt, staff.session.timezone);
      reports.push({ id, title, state, name, day });
    }
    return {
      reports,
      unreported: await listUnreported(scope),
      plans: await listUnreportedPlans(scope),
    };
  });
}

export default function Reports({ loaderData }: Route.ComponentProps) {
  const { reports, unreported, plans } = loaderData;
  return (
    <>
      <PageHead
        title="Reports"
        lede="What you heard, what you will do, what you will not do and why. People answer again when they see that it mattered."
      />
      {unreported.length > 0 && (
        <Part id="unreported" title="Closed, and nobody has been told yet">
          <Entries
            entries={unreported.map(({ id, title, number }, index) => ({
              key: id,
              title: `${title}, wave ${number}`,
              body: (
                <Button look={index === 0 ? "main" : "quiet"} href={`/admin/waves/${id}/report`}>
                  Write the report
                </Button>
              ),
            }))}
          />
        </Part>
      )}
      {plans.length > 0 && (
        <Part id="plans" title="Plans that people comment on">
          <ul>
            {plans.map(({ slug, title, number }) => (
              <li key={slug}>
                <a href={`/admin/plans/${slug}/report`}>
                  Report on <bdi>{title}</bdi>, version {number}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {reports.length === 0 && unreported.length === 0 && (
        <Empty
          title="There is no report yet"
          text="When a wave has closed and its results have been made, its report is written here. A report on a plan says what people said about it."
          action={<Button href="/admin/surveys">To the surveys</Button>}
        />
      )}
      {reports.length > 0 && (
        <Part id="reports" title="All reports">
          <Entries
            entries={reports.map(({ id, title, state, name, day }) => ({
              key: id,
              title: (
                <a href={`/admin/reports/${id}`}>
                  <bdi>{title}</bdi>
                </a>
              ),
              side: day ? (
                <Stamp>Published {day}</Stamp>
              ) : (
                <Tag look="wait">{stateWords[state]}</Tag>
              ),
              text: name === title ? undefined : name,
            }))}
          />
        </Part>
      )}
    </>
  );
}
