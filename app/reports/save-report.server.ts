import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findReportedWave, type ReportDone } from "./find-wave-report.server";
import { type ReportText, reportSlug } from "./report";
import { getReportedWave, saveReport } from "./report.db.server";

/** Keeps what was written, as a draft about the release that the writer read. */
export async function saveReportDraft(
  caller: Caller,
  waveId: string,
  text: ReportText & { release: string },
  now: Date,
): Promise<ReportDone> {
  const { release: readRelease, ...parts } = text;
  return transaction(caller, async (scope) => {
    const found = await findReportedWave(scope, waveId, now);
    if (!found) return { ok: false, reason: "no_such_wave" };
    if (!found.isClosed) return { ok: false, reason: "not_closed" };
    if (!found.release) return { ok: false, reason: "no_release" };
    if (found.release.id !== readRelease) return { ok: false, reason: "stale" };
    const { surveySlug, waveNumber } = await getReportedWave(scope, waveId);
    const { language } = await getDistrict(scope);
    const slug = reportSlug(surveySlug, waveNumber);
    const report = { ...parts, slug, waveId, releaseId: found.release.id, language };
    const reportId = await saveReport(scope, report, now);
    if (!reportId) return { ok: false, reason: "published" };
    await recordAudit(scope, "report.save", `report:${reportId}`, { wave: waveId });
    return { ok: true, reportId };
  });
}
