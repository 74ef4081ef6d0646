import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Stamp } from "~/ui/parts/stamp";
import { Tag } from "~/ui/parts/tag";
import { loadReport } from "../load-report.server";
import { ReleaseSummary } from "../release-summary";
import { CommitmentsPart, HistoryPart, LanguagesPart } from "../report-parts";
import { ReportSteps } from "../report-steps";
import { ReportText } from "../report-text";
import { stateWords } from "../state-words";
import type { Route } from "./+types/report";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Report" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.read");
  return loadReport(staff, requireId(params.report));
}

/** Where a report is made, from its first draft to the mail about it. */
export default function Report({ loaderData: report }: Route.ComponentProps) {
  const { id, state, published, publicHref, groups, may } = report;
  const isOpen = state !== "published";
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href="/admin/reports">Reports</a>: {report.subject.name}
          </>
        }
        title={<bdi>{report.title}</bdi>}
        lede={isOpen ? "Nobody but staff reads it yet." : "Everybody can read it."}
      >
        {published ? (
          <Stamp>Published {published}</Stamp>
        ) : (
          <Tag look="wait">{stateWords[state]}</Tag>
        )}
        {may.results && <a href={`${report.subject.staffPath}/results`}>The results</a>}
        <a href={report.subject.staffPath}>
          {report.subject.kind === "wave" ? "The wave" : "The plan"}
        </a>
        {publicHref && <a href={publicHref}>The public page</a>}
        {isOpen && may.edit && <a href={`/admin/reports/${id}/texts`}>Change the text</a>}
      </PageHead>
      <ReportSteps report={report} />
      {isOpen && groups.length > 0 && (
        <Part id="figures" title="What the results say">
          <ReleaseSummary groups={groups} names={report.names} />
        </Part>
      )}
      <CommitmentsPart report={report} />
      <LanguagesPart report={report} />
      <ReportText report={report.text} lang="en" href={hrefOf(report)} />
      <HistoryPart report={report} />
    </>
  );
}

/** Where a promise is changed, by those who may; of a published report where it is followed. */
function hrefOf({ id, state, may }: Route.ComponentProps["loaderData"]) {
  if (state === "published") return (promise: string) => `/admin/commitments/${promise}`;
  return may.edit ? (promise: string) => `/admin/reports/${id}/commitments/${promise}` : undefined;
}
