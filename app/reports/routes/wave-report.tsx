import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { getWaveVersion } from "~/surveys/get-wave.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { mailWords } from "../../../emails/messages";
import { findReportedWave } from "../find-wave-report.server";
import { groupsOf } from "../group-scores";
import { prefillReport } from "../prefill.server";
import { refusalWords } from "../refusal-words";
import { ReleaseSummary } from "../release-summary";
import { reportTextSchema } from "../report";
import { ReportForm } from "../report-form";
import { saveReportDraft } from "../save-report.server";
import type { Route } from "./+types/wave-report";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Report" }];

/** Begins the report on a wave; where there is one, that is the page to go to. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.read");
  const found = await findReportedWave(staff, requireId(params.wave), staff.services.clock());
  if (!found) notFound();
  const { wave, isClosed, release, report } = found;
  if (report) throw seeOther(`/admin/reports/${report.id}`);
  const { definition } = await getWaveVersion(staff, wave);
  const mayRead = release && (release.state === "published" || staff.may("release.read"));
  const groups = mayRead ? groupsOf(release.tables) : [];
  return {
    waveId: wave.id,
    title: "Report",
    kicker: `${definition.title.all?.en ?? "Survey"}, wave ${wave.number}`,
    isClosed,
    releaseId: release?.id ?? null,
    groups,
    names: mailWords("en").audiences,
    filled: await prefillReport(
      staff,
      { waveId: wave.id, planVersionId: wave.planVersionId },
      groups,
    ),
    language: (await getDistrict(staff)).language,
    mayEdit: staff.may("report.edit"),
  };
}

const schema = reportTextSchema.extend({ release: z.string() });

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const waveId = requireId(params.wave);
  const parsed = parseForm(await request.formData(), schema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const saved = await saveReportDraft(staff, waveId, parsed.value, staff.services.clock());
  if (saved.ok) return seeOther(`/admin/reports/${saved.reportId}`);
  if (saved.reason === "no_such_wave") notFound();
  const values: Record<string, string> = parsed.value;
  const errors: Record<string, string> = { heard: refusalWords[saved.reason] };
  return data({ ok: false as const, errors, values }, { status: 422 });
}

export default function WaveReport({ loaderData, actionData }: Route.ComponentProps) {
  const { kicker, groups, names, releaseId, isClosed, filled, mayEdit } = loaderData;
  if (releaseId === null || !isClosed) return <NotYet {...loaderData} />;
  return (
    <>
      <PageHead
        kicker={kicker}
        title="What you heard, and what you will do"
        lede="Begin with what you heard. A leader approves the report before it is published with the results and mailed to everyone who was invited."
      />
      {groups.length > 0 && (
        <Part id="figures" title="What the results say">
          <ReleaseSummary groups={groups} names={names} />
        </Part>
      )}
      {mayEdit ? (
        <ReportForm
          release={releaseId}
          errors={actionData?.errors ?? {}}
          values={actionData?.values ?? { title: kicker, ...filled }}
          button="Save the draft"
          lang={loaderData.language}
        />
      ) : (
        <p>Nobody has written it yet.</p>
      )}
    </>
  );
}

function NotYet({ kicker, isClosed, waveId }: Route.ComponentProps["loaderData"]) {
  return (
    <>
      <PageHead kicker={kicker} title="Report" />
      <Empty
        title={isClosed ? "The wave has no results yet" : "The wave has not closed yet"}
        text={
          isClosed
            ? "A report is written beside the results. Build a draft release of this wave first; then come back."
            : "A report says what you heard. When the wave has closed, its draft results stand here and you write beside them."
        }
        action={<Button href={`/admin/waves/${waveId}`}>To the wave</Button>}
      />
    </>
  );
}
