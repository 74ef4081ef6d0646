import { getDistrict } from "~/districts/get-district.server";
import { todayIn } from "~/outreach/touches/today";
import { notFound } from "~/platform/http.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Release } from "~/scores/release/read-release.server";
import { type CommitmentRow, listCommitments } from "./commitments/commitment.db.server";
import { readCommitment } from "./commitments/read-commitment.server";
import { findReportRelease } from "./find-wave-report.server";
import { type ReadReport, readReport } from "./report";
import {
  findReportById,
  getReportedPlan,
  getReportedWave,
  type ReportRow,
} from "./report.db.server";

/** What a report is on, where it stands in public, and what it would be published with. */
export type Subject = {
  /** Of the results of its wave, or of its plan's version. */
  path: string;
  /** Where staff work on it. */
  staffPath: string;
  kind: "wave" | "plan";
  name: string;
  release: Release | null;
};

export type WholeReport = {
  report: ReportRow;
  commitments: CommitmentRow[];
  subject: Subject;
  /** Newer figures than those it was written about. */
  isStale: boolean;
};

/** A report with its promises, or 404. */
export async function requireReport(caller: Caller, id: string): Promise<WholeReport> {
  return transaction(caller, async (scope) => {
    const report = await findReportById(scope, id);
    if (!report) notFound("There is no such report.");
    const subject = await subjectOf(scope, report);
    const isOpen = report.state !== "published";
    return {
      ...{ report, subject, commitments: await listCommitments(scope, id) },
      isStale: isOpen && report.waveId !== null && subject.release?.id !== report.releaseId,
    };
  });
}

export async function subjectOf(scope: Scope, report: ReportRow): Promise<Subject> {
  const { waveId, planVersionId } = report;
  const { slug } = await getDistrict(scope);
  if (waveId !== null) {
    const { surveySlug, surveyTitle, waveNumber } = await getReportedWave(scope, waveId);
    const path = `/d/${slug}/results/${surveySlug}?wave=${waveNumber}`;
    const release = await findReportRelease(scope, waveId);
    const staffPath = `/admin/waves/${waveId}`;
    return { kind: "wave", path, staffPath, name: `${surveyTitle}, wave ${waveNumber}`, release };
  }
  if (planVersionId === null) throw new Error(`Report ${report.id} is on nothing`);
  const { planSlug, title, number } = await getReportedPlan(scope, planVersionId);
  const path = `/d/${slug}/plans/${planSlug}/versions/${number}`;
  const staffPath = `/admin/plans/${planSlug}`;
  return { kind: "plan", path, staffPath, name: `${title}, version ${number}`, release: null };
}

/** A report with its promises as somebody reads it in a language on this day. */
export async function readIn(
  scope: Scope,
  report: ReportRow,
  language: string,
  now: Date,
): Promise<ReadReport> {
  const { timezone } = await getDistrict(scope);
  const at = { language, today: todayIn(timezone, now) };
  const commitments = await listCommitments(scope, report.id);
  return readReport(
    report,
    commitments.map((row) => readCommitment(row, at)),
    language,
  );
}
