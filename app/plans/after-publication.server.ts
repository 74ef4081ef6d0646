import type { Scope } from "~/platform/scope.server";
import { noteAdopted } from "./answers/answer.db.server";
import { carryComments } from "./changes/carry-comments.server";
import { findPublishedBefore, type PlanVersionRow } from "./plan.db.server";

/** What follows in the same transaction when a version has become public. */
export async function afterPublication(scope: Scope, version: PlanVersionRow): Promise<void> {
  if (!version.publishedAt) throw new Error("the version is not published");
  await noteAdopted(scope, { versionId: version.id }, version.publishedAt);
  const earlier = await findPublishedBefore(scope, version.planId, version.number);
  if (earlier) {
    await carryComments(scope, { earlier, next: version, rollOut: version.rollOut });
  }
}
