import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { findReportMailing } from "~/campaigns/mail-report-back.server";
import { getDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { getWaveVersion } from "~/surveys/get-wave.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Stamp } from "~/ui/parts/stamp";
import { mailWords } from "../../../emails/messages";
import { findReportedWave } from "../find-wave-report.server";
import { groupsOf } from "../group-scores";
import { refusalWords } from "../refusal-words";
import { ReleaseSummary } from "../release-summary";
import { readReport, reportTextSchema } from "../report";
import { ReportForm } from "../report-form";
import { ReportText } from "../report-text";
import { factLines } from "../report-words";
import { saveReportDraft } from "../save-report.server";
import { MailingStep, PublicationStep } from "../wave-report-steps";
import type { Route } from "./+types/wave-report";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Report" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.read");
  const found = await findReportedWave(staff, requireId(params.wave), staff.services.clock());
  if (!found) notFound();
  const { wave, isClosed, release, report } = found;
  const { definition } = await getWaveVersion(staff, wave);
  const { timezone, language, slug } = await getDistrict(staff);
  const groups = release && staff.may("release.read") ? groupsOf(release.tables) : [];
  return {
    waveId: wave.id,
    title: "Report",
    kicker: `${definition.title.all?.en ?? "Survey"}, wave ${wave.number}`,
    isClosed,
    releaseId: release?.id ?? null,
    isStale: report?.state === "draft" && report.releaseId !== release?.id,
    groups,
    names: mailWords("en").audiences,
    facts: factLines(groups, language),
    text: report && {
      ...{ title: report.title, heard: report.heard },
      ...{ willDo: report.willDo, willNotDo: report.willNotDo },
    },
    saved: report && { ...readReport(report), lang: report.language },
    published: report?.publishedAt ? formatDay(report.publishedAt, timezone) : null,
    publicHref: report && `/d/${slug}/reports/${report.slug}`,
    campaignId: report && (await findReportMailing(staff, report.id)),
    may: {
      edit: staff.may("report.edit"),
      publish: staff.may("report.publish") && staff.may("release.publish"),
      send: staff.may("campaign.send"),
    },
  };
}

const schema = reportTextSchema.extend({ release: z.string() });

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const parsed = parseForm(await request.formData(), schema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const saved = await saveReportDraft(
    staff,
    requireId(params.wave),
    parsed.value,
    staff.services.clock(),
  );
  if (saved.ok) return seeOther(`/admin/waves/${params.wave}/report`);
  if (saved.reason === "no_such_wave") notFound();
  const values: Record<string, string> = parsed.value;
  const errors: Record<string, string> = { heard: refusalWords[saved.reason] };
  return data({ ok: false as const, errors, values }, { status: 422 });
}

export default function WaveReport({ loaderData, actionData }: Route.ComponentProps) {
  const { waveId, kicker, published, publicHref } = loaderData;
  if (loaderData.releaseId === null || !loaderData.isClosed) return <NotYet {...loaderData} />;
  const isOpen = published === null;
  return (
    <>
      <PageHead
        kicker={kicker}
        title="What you heard, and what you will do"
        lede={lede(loaderData)}
      >
        {published && <Stamp>Published {published}</Stamp>}
        {published && publicHref && <a href={publicHref}>The public page</a>}
      </PageHead>
      {loaderData.groups.length > 0 && (
        <Part id="figures" title={isOpen ? "What the draft results say" : "What the results say"}>
          <ReleaseSummary groups={loaderData.groups} names={loaderData.names} />
        </Part>
      )}
      {isOpen && loaderData.may.edit && (
        <ReportForm
          release={loaderData.releaseId}
          errors={actionData?.errors ?? {}}
          values={
            actionData?.values ?? loaderData.text ?? { title: kicker, heard: loaderData.facts }
          }
        />
      )}
      {loaderData.saved && <ReportText report={loaderData.saved} lang="en" />}
      {!loaderData.saved && !loaderData.may.edit && <p>Nobody has written it yet.</p>}
      {isOpen && loaderData.saved && loaderData.may.publish && (
        <PublicationStep waveId={waveId} isStale={loaderData.isStale} report={loaderData.saved} />
      )}
      {!isOpen && (
        <MailingStep
          waveId={waveId}
          campaignId={loaderData.campaignId}
          maySend={loaderData.may.send}
        />
      )}
    </>
  );
}

function lede({ published, campaignId }: Route.ComponentProps["loaderData"]): string {
  if (published === null) {
    return "Write it, read it over, publish it with the results, and mail it to everyone who was invited.";
  }
  const mailed = campaignId === null ? "Nobody has been mailed yet." : "It was mailed.";
  return `Everybody can read it, with the results. Neither can be changed any more. ${mailed}`;
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
