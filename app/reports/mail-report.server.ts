import type { CampaignContent } from "~/campaigns/campaign";
import { mailReportBack, type ReportMailing } from "~/campaigns/mail-report-back.server";
import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { findRelease } from "~/scores/release/read-release.server";
import { askingOf } from "~/surveys/asking-of.server";
import { getWave } from "~/surveys/get-wave.server";
import { mailLanguages } from "../../emails/messages";
import { renderMail } from "../../emails/render-mail";
import { readIn, subjectOf } from "./find-report.server";
import { audienceSentences } from "./mail-content";
import type { ReadReport } from "./report";
import { findReportById, type ReportRow } from "./report.db.server";

export type MailedReport = ReportMailing | { ok: false; reason: "not_published" | "no_addressees" };

type WaveReport = ReportRow & { waveId: string; releaseId: string };

/** Mails a published report, with the scores of their own audience, to everybody its wave invited; from a moment on, if one is given. */
export async function mailReport(
  caller: Caller,
  id: string,
  services: Services,
  startsAt: Date | null = null,
): Promise<MailedReport> {
  const report = await transaction(caller, (scope) => findReportById(scope, id));
  if (report?.state !== "published") return { ok: false, reason: "not_published" };
  const { waveId, releaseId } = report;
  if (waveId === null || releaseId === null) return { ok: false, reason: "no_addressees" };
  const onWave = { ...report, waveId, releaseId };
  const content = await renderReportMails(caller, onWave, services);
  return mailReportBack(caller, onWave, content, services, startsAt);
}

async function renderReportMails(
  caller: Caller,
  report: WaveReport,
  services: Services,
): Promise<CampaignContent> {
  const release = await findRelease(caller, report.releaseId);
  const asking = await askingOf(caller, report.waveId);
  if (release?.state !== "published" || !asking) {
    throw new Error(`Report ${report.id} is published without its release`);
  }
  const propsOf = await mailProps(caller, report, services);
  const mails = mailLanguages.map(async (language) => {
    const props = propsOf(language, asking.title(language));
    return [language, await renderMail("report-back", props, language)] as const;
  });
  return {
    mails: Object.fromEntries(await Promise.all(mails)),
    audiences: audienceSentences(release.tables, asking.audiences, mailLanguages),
  };
}

async function mailProps(caller: Caller, report: WaveReport, { env, clock }: Services) {
  const district = await getDistrict(caller);
  const wave = await getWave(caller, report.waveId);
  const { path, texts } = await transaction(caller, async (scope) => {
    const texts = new Map<string, ReadReport>();
    for (const language of mailLanguages) {
      texts.set(language, await readIn(scope, report, language, clock()));
    }
    return { path: (await subjectOf(scope, report)).path, texts };
  });
  return (language: string, survey: string) => ({
    ...{ district: district.name, survey, resultsUrl: `${env.APP_URL}${path}` },
    ...partsOf(texts.get(language)),
    hasFeedback: wave.mode === "confidential",
    languages: mailLanguages.filter((other) => other !== language),
    sender: null,
    office: { phone: district.contact || null, address: null },
  });
}

function partsOf(report: ReadReport | undefined) {
  if (!report) throw new Error("A mail has no report in its language");
  const { heard, willNotDo, next } = report;
  const willDo = report.willDo.map(({ what, owner, by }) => ({
    ...{ lang: what.lang, text: what.text, who: owner, by },
  }));
  return { heard, willDo, willNotDo, next };
}
