import type { Scope } from "~/platform/scope.server";
import type { PlanVersionRow } from "./plan.db.server";

/** What follows in the same transaction when a version has become public. */
export async function afterPublication(_scope: Scope, _version: PlanVersionRow): Promise<void> {}
