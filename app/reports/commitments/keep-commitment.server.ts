import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { ReportDone } from "../find-wave-report.server";
import { noteChange } from "../note-change.server";
import { lockReport } from "../report.db.server";
import {
  deleteCommitment,
  findCommitment,
  insertCommitment,
  listGoalChoices,
  listOwners,
  updateCommitment,
} from "./commitment.db.server";
import type { CommitmentInput } from "./commitment-form";

/** Adds a promise to a report that is being written. */
export async function addCommitment(
  caller: Caller,
  reportId: string,
  input: CommitmentInput,
  now: Date,
): Promise<ReportDone> {
  return inDraft(caller, reportId, now, async (scope) => {
    const commitment = await insertCommitment(scope, reportId, await named(scope, input));
    await recordAudit(scope, "commitment.add", `report:${reportId}`, { commitment });
  });
}

/** Changes a promise that nobody has read yet. */
export async function editCommitment(
  caller: Caller,
  at: { reportId: string; id: string },
  input: CommitmentInput,
  now: Date,
): Promise<ReportDone> {
  return inDraft(caller, at.reportId, now, async (scope) => {
    if (!(await isOf(scope, at))) return;
    await updateCommitment(scope, at.id, await named(scope, input));
    await recordAudit(scope, "commitment.edit", `report:${at.reportId}`, { commitment: at.id });
  });
}

export async function removeCommitment(
  caller: Caller,
  at: { reportId: string; id: string },
  now: Date,
): Promise<ReportDone> {
  return inDraft(caller, at.reportId, now, async (scope) => {
    if (!(await isOf(scope, at))) return;
    await deleteCommitment(scope, at.id);
    await recordAudit(scope, "commitment.remove", `report:${at.reportId}`, { commitment: at.id });
  });
}

async function isOf(scope: Scope, { id, reportId }: { reportId: string; id: string }) {
  return (await findCommitment(scope, id))?.reportId === reportId;
}

/** People read a name: a colleague's own unless another was written. What is not the district's is left out. */
export async function named(scope: Scope, input: CommitmentInput): Promise<CommitmentInput> {
  const { ownerId, goalId } = input;
  const owner = ownerId && (await listOwners(scope)).find(({ id }) => id === ownerId);
  const goal = goalId && (await listGoalChoices(scope)).find(({ id }) => id === goalId);
  return {
    ...input,
    ownerId: owner ? owner.id : null,
    ownerName: input.ownerName || (owner ? owner.name : ""),
    goalId: goal ? goal.id : null,
  };
}

async function inDraft(
  caller: Caller,
  reportId: string,
  now: Date,
  work: (scope: Scope) => Promise<void>,
): Promise<ReportDone> {
  return transaction(caller, async (scope): Promise<ReportDone> => {
    const report = await lockReport(scope, reportId);
    if (!report) return { ok: false, reason: "no_report" };
    if (!(await noteChange(scope, report, now))) return { ok: false, reason: "published" };
    await work(scope);
    return { ok: true, reportId };
  });
}
