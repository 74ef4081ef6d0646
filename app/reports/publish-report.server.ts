import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { publishRelease } from "~/scores/release/read-release.server";
import { findReportRelease, type ReportDone } from "./find-wave-report.server";
import { insertReportEvent, lockReport, type ReportRow, setReportState } from "./report.db.server";

/** Makes an approved report everybody's, with the release it is about; neither without the other. */
export async function publishReport(caller: Caller, id: string, now: Date): Promise<ReportDone> {
  return transaction(caller, async (scope): Promise<ReportDone> => {
    const report = await lockReport(scope, id);
    if (!report) return { ok: false, reason: "no_report" };
    if (report.state === "published") return { ok: false, reason: "published" };
    if (report.state !== "approved") return { ok: false, reason: "not_approved" };
    if (!(await publishIts(scope, report, now))) return { ok: false, reason: "stale" };
    await setReportState(scope, id, "published", now);
    await insertReportEvent(scope, { reportId: id, kind: "published" }, now);
    const { releaseId } = report;
    await recordAudit(scope, "report.publish", `report:${id}`, releaseId ? { releaseId } : {});
    return { ok: true, reportId: id };
  });
}

/** The release, where there is one; false where newer figures have come in since it was written. */
async function publishIts(scope: Scope, { waveId, releaseId }: ReportRow, now: Date) {
  if (waveId === null) return true;
  const release = await findReportRelease(scope, waveId);
  if (release?.id !== releaseId) return false;
  if (release.state === "draft") await publishRelease(scope, release.id, now);
  return true;
}
