import type { Scope } from "~/platform/scope.server";
import { carryComments } from "./changes/carry-comments.server";
import { findPublishedBefore, type PlanVersionRow } from "./plan.db.server";

/** What follows in the same transaction when a version has become public. */
export async function afterPublication(scope: Scope, version: PlanVersionRow): Promise<void> {
  const earlier = await findPublishedBefore(scope, version.planId, version.number);
  if (earlier) {
    await carryComments(scope, { earlier, next: version, rollOut: version.rollOut });
  }
}
