import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { listCommitments } from "./commitments/commitment.db.server";
import type { ReportDone } from "./find-wave-report.server";
import { insertReportEvent, lockReport, type ReportRow, setReportState } from "./report.db.server";
import { afterAct, type ReportAct, type ReportEventKind } from "./report-state";

/** Sends a draft to whoever approves it. */
export async function submitReport(caller: Caller, id: string, now: Date): Promise<ReportDone> {
  return transaction(caller, async (scope) => {
    const report = await lockReport(scope, id);
    if (!report) return { ok: false, reason: "no_report" };
    if ((await listCommitments(scope, id)).length === 0) {
      return { ok: false, reason: "no_commitment" };
    }
    return move(scope, report, { act: "submit", kind: "submitted" }, now);
  });
}

/** Gives it back to whoever writes, with what is to be changed. */
export async function returnReport(
  caller: Caller,
  id: string,
  note: string,
  now: Date,
): Promise<ReportDone> {
  return transaction(caller, async (scope) => {
    const report = await lockReport(scope, id);
    if (!report) return { ok: false, reason: "no_report" };
    return move(scope, report, { act: "return", kind: "returned", note }, now);
  });
}

/** Says that it may be published as it is; any change afterwards asks for another approval. */
export async function approveReport(caller: Caller, id: string, now: Date): Promise<ReportDone> {
  return transaction(caller, async (scope) => {
    const report = await lockReport(scope, id);
    if (!report) return { ok: false, reason: "no_report" };
    return move(scope, report, { act: "approve", kind: "approved" }, now);
  });
}

type Move = { act: ReportAct; kind: ReportEventKind; note?: string };

async function move(
  scope: Scope,
  report: ReportRow,
  { act, kind, note = "" }: Move,
  now: Date,
): Promise<ReportDone> {
  const next = afterAct(act, report.state);
  if (next === null) {
    return { ok: false, reason: report.state === "published" ? "published" : "not_in_review" };
  }
  await setReportState(scope, report.id, next, now);
  await insertReportEvent(scope, { reportId: report.id, kind, note }, now);
  await recordAudit(scope, `report.${act}`, `report:${report.id}`);
  return { ok: true, reportId: report.id };
}
