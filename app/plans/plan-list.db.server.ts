import type { Scope } from "~/platform/scope.server";
import type { PlanRow, PlanVersionRow } from "./plan.db.server";

export type PlanWithVersions = PlanRow & { versions: PlanVersionRow[] };

const newestFirst = { versions: { orderBy: { number: "desc" } } } as const;

/** Every plan with its versions, the newest first. */
export async function listPlans(scope: Scope): Promise<PlanWithVersions[]> {
  return scope.db.plan.findMany({ orderBy: { slug: "asc" }, include: newestFirst });
}

export async function findPlanWithVersions(
  scope: Scope,
  slug: string,
): Promise<PlanWithVersions | null> {
  return scope.db.plan.findFirst({ where: { slug }, include: newestFirst });
}

/** The new plan's id, or null where the name is taken. */
export async function insertPlan(scope: Scope, slug: string): Promise<string | null> {
  const [plan] = await scope.db.plan.createManyAndReturn({
    data: { districtId: scope.districtId, slug },
    skipDuplicates: true,
    select: { id: true },
  });
  return plan?.id ?? null;
}

export async function updateSettings(
  scope: Scope,
  planId: string,
  settings: { moderation: string; commentsCloseAt: Date | null; answerDays: number },
): Promise<void> {
  await scope.db.plan.updateMany({ where: { id: planId }, data: settings });
}
