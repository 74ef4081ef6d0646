import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { findReportedWave, type ReportDone } from "./find-wave-report.server";
import { noteChange } from "./note-change.server";
import { planReportSlug, type ReportText, reportSlug } from "./report";
import {
  findReportOn,
  getReportedPlan,
  getReportedWave,
  insertReport,
  lockReport,
  type NewReport,
  updateReport,
} from "./report.db.server";

/** Keeps what was written of a wave, as a draft about the release that the writer read. */
export async function saveReportDraft(
  caller: Caller,
  waveId: string,
  text: ReportText & { release: string },
  now: Date,
): Promise<ReportDone> {
  const { release: readRelease, ...parts } = text;
  return transaction(caller, async (scope): Promise<ReportDone> => {
    const found = await findReportedWave(scope, waveId, now);
    if (!found) return { ok: false, reason: "no_such_wave" };
    if (!found.isClosed) return { ok: false, reason: "not_closed" };
    if (!found.release) return { ok: false, reason: "no_release" };
    if (found.release.id !== readRelease) return { ok: false, reason: "stale" };
    const { surveySlug, waveNumber } = await getReportedWave(scope, waveId);
    const { language } = await getDistrict(scope);
    const slug = reportSlug(surveySlug, waveNumber);
    return save(scope, { ...parts, slug, waveId, releaseId: found.release.id, language }, now);
  });
}

/** The same of a plan's published version: what people said about it, and what follows. */
export async function savePlanReport(
  caller: Caller,
  planVersionId: string,
  text: ReportText,
  now: Date,
): Promise<ReportDone> {
  return transaction(caller, async (scope) => {
    const { planSlug, number } = await getReportedPlan(scope, planVersionId);
    const { language } = await getDistrict(scope);
    return save(
      scope,
      { ...text, slug: planReportSlug(planSlug, number), planVersionId, language },
      now,
    );
  });
}

async function save(scope: Scope, report: NewReport, now: Date): Promise<ReportDone> {
  const about =
    "waveId" in report ? { waveId: report.waveId } : { planVersionId: report.planVersionId };
  const made = await insertReport(scope, report);
  const known = made ?? (await findReportOn(scope, about))?.id;
  const locked = known && (await lockReport(scope, known));
  if (!locked) throw new Error("A report that could not be made is not there either");
  if (!(await noteChange(scope, locked, now))) return { ok: false, reason: "published" };
  const { title, heard, willNotDo, next, releaseId } = report;
  const change = { title, heard, willNotDo, next, ...(releaseId ? { releaseId } : {}) };
  await updateReport(scope, locked.id, change, now);
  await recordAudit(scope, "report.save", `report:${locked.id}`, about);
  return { ok: true, reportId: locked.id };
}
