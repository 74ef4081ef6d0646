import { addJob } from "~/platform/jobs.db.server";
import type { Scope } from "~/platform/scope.server";

/** Answers that were deleted leave the disk too, by the job that sweeps answers. */
export async function sweepErased(scope: Scope): Promise<void> {
  const rewrite = ["response", "response_draft", "paper_entry"];
  await addJob(scope, "sweep-answers", { rewrite }, { key: `sweep-answers:${rewrite.join()}` });
}
