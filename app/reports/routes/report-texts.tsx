import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { mailWords } from "../../../emails/messages";
import { requireReport } from "../find-report.server";
import { groupsOf } from "../group-scores";
import { refusalWords } from "../refusal-words";
import { ReleaseSummary } from "../release-summary";
import { reportTextSchema } from "../report";
import { ReportForm } from "../report-form";
import { savePlanReport, saveReportDraft } from "../save-report.server";
import type { Route } from "./+types/report-texts";

export const handle = { room: "report" };
export const meta = () => [{ title: "Write the report" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const { report, subject } = await requireReport(staff, requireId(params.report));
  if (report.state === "published") forbidden(refusalWords.published);
  const { release } = subject;
  const mayRead = release && (release.state === "published" || staff.may("release.read"));
  const { id, title, heard, willNotDo, next, language } = report;
  return {
    ...{ id, language, values: { title, heard, willNotDo, next } },
    name: subject.name,
    releaseId: release?.id ?? "",
    groups: mayRead ? groupsOf(release.tables) : [],
    names: mailWords("en").audiences,
  };
}

const schema = reportTextSchema.extend({ release: z.string().default("") });

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const { report } = await requireReport(staff, requireId(params.report));
  const parsed = parseForm(await request.formData(), schema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const { waveId, planVersionId } = report;
  const now = staff.services.clock();
  const { release, ...text } = parsed.value;
  const saved =
    waveId !== null
      ? await saveReportDraft(staff, waveId, { ...text, release }, now)
      : await savePlanReport(staff, planVersionId ?? notFound(), text, now);
  if (saved.ok) return seeOther(`/admin/reports/${report.id}`);
  const errors: Record<string, string> = { heard: refusalWords[saved.reason] };
  const values: Record<string, string> = parsed.value;
  return data({ ok: false as const, errors, values }, { status: 422 });
}

export default function ReportTexts({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, groups, names, releaseId, values, language } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/reports/${id}`}>{name}</a>}
        title="Write the report"
        lede="What was approved is what is published: after a change it is a draft again."
      />
      {groups.length > 0 && (
        <Part id="figures" title="What the results say">
          <ReleaseSummary groups={groups} names={names} />
        </Part>
      )}
      <ReportForm
        release={releaseId}
        errors={actionData?.errors ?? {}}
        values={actionData?.values ?? values}
        button="Save the draft"
        lang={language}
      />
    </>
  );
}
