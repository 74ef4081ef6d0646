import { forbidden, notFound, seeOther } from "~/platform/http.server";
import type { ReportDone } from "./find-wave-report.server";
import { refusalWords } from "./refusal-words";

/** After a step with a report: its page, or why the step could not be done. */
export function goOn(done: ReportDone): Response {
  if (done.ok) return seeOther(`/admin/reports/${done.reportId}`);
  if (done.reason === "no_report") notFound(refusalWords.no_report);
  forbidden(refusalWords[done.reason]);
}
