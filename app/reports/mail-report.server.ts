import type { CampaignContent } from "~/campaigns/campaign";
import { mailReportBack, type ReportMailing } from "~/campaigns/mail-report-back.server";
import { getDistrict } from "~/districts/get-district.server";
import type { Caller } from "~/platform/scope.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { findRelease } from "~/scores/release/read-release.server";
import { askingOf } from "~/surveys/asking-of.server";
import { getWave } from "~/surveys/get-wave.server";
import { mailLanguages } from "../../emails/messages";
import { renderMail } from "../../emails/render-mail";
import { audienceSentences } from "./mail-content";
import { readReport } from "./report";
import { findReportOfWave, getReportedWave, type ReportRow } from "./report.db.server";

export type MailedReport = ({ ok: true } & ReportMailing) | { ok: false; reason: "not_published" };

/** Mails a published report, with the scores of their own audience, to everybody its wave invited. */
export async function mailReport(
  caller: Caller,
  waveId: string,
  services: Services,
): Promise<MailedReport> {
  const report = await transaction(caller, (scope) => findReportOfWave(scope, waveId));
  if (report?.state !== "published") return { ok: false, reason: "not_published" };
  const content = await renderReportMails(caller, report, services.env.APP_URL);
  return { ok: true, ...(await mailReportBack(caller, report, content, services)) };
}

async function renderReportMails(
  caller: Caller,
  report: ReportRow,
  appUrl: string,
): Promise<CampaignContent> {
  const release = await findRelease(caller, report.releaseId);
  const asking = await askingOf(caller, report.waveId);
  if (release?.state !== "published" || !asking) {
    throw new Error(`Report ${report.id} is published without its release`);
  }
  const propsOf = await mailProps(caller, report, appUrl);
  const mails = mailLanguages.map(async (language) => {
    const props = propsOf(language, asking.title(language));
    return [language, await renderMail("report-back", props, language)] as const;
  });
  return {
    mails: Object.fromEntries(await Promise.all(mails)),
    audiences: audienceSentences(release.tables, asking.audiences, mailLanguages),
  };
}

async function mailProps(caller: Caller, report: ReportRow, appUrl: string) {
  const district = await getDistrict(caller);
  const wave = await getWave(caller, report.waveId);
  const { surveySlug } = await transaction(caller, (scope) => getReportedWave(scope, wave.id));
  const { heard, willDo, willNotDo } = readReport(report);
  return (language: string, survey: string) => ({
    district: district.name,
    ...{ survey, heard, willDo, willNotDo },
    resultsUrl: `${appUrl}/d/${district.slug}/results/${surveySlug}?wave=${wave.number}`,
    hasFeedback: wave.mode === "confidential",
    languages: mailLanguages.filter((other) => other !== language),
    sender: null,
    office: { phone: district.contact || null, address: null },
  });
}
