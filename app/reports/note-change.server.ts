import type { Scope } from "~/platform/scope.server";
import { insertReportEvent, type ReportRow, setReportState } from "./report.db.server";
import { afterAct } from "./report-state";

/** What was sent on or approved was sent on as it was: after any writing it is a draft again. */
export async function noteChange(scope: Scope, report: ReportRow, now: Date): Promise<boolean> {
  const next = afterAct("change", report.state);
  if (next === null) return false;
  if (report.state !== next) {
    await setReportState(scope, report.id, next, now);
    await insertReportEvent(scope, { reportId: report.id, kind: "changed" }, now);
  }
  return true;
}
