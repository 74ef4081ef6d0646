import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { publishRelease } from "~/scores/release/read-release.server";
import { findReportRelease, type ReportDone } from "./find-wave-report.server";
import { lockReportOf, markReportPublished } from "./report.db.server";

/** Makes the report everybody's, with the release it is about; neither without the other. */
export async function publishReport(
  caller: Caller,
  waveId: string,
  now: Date,
): Promise<ReportDone> {
  return transaction(caller, async (scope) => {
    const report = await lockReportOf(scope, waveId);
    if (!report) return { ok: false, reason: "no_report" };
    if (report.state === "published") return { ok: false, reason: "published" };
    const release = await findReportRelease(scope, waveId);
    if (release?.id !== report.releaseId) return { ok: false, reason: "stale" };
    if (release.state === "draft") await publishRelease(scope, release.id, now);
    await markReportPublished(scope, report.id, now);
    await recordAudit(scope, "report.publish", `report:${report.id}`, { release: release.id });
    return { ok: true, reportId: report.id };
  });
}
