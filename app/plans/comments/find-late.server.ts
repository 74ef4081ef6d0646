import type { Scope } from "~/platform/scope.server";
import { findMostLate } from "./queue.db.server";

/** The plan with most comments that are open for longer than it allows; null where none is. */
export async function findLateComments(
  scope: Scope,
  now: Date,
): Promise<{ plan: string; comments: number } | null> {
  return findMostLate(scope, now);
}
