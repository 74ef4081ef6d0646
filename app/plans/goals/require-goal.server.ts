import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { requirePlan } from "../require-plan.server";
import { listGoals } from "./goal.db.server";

/** The plan and the goal that an address names, or 404. */
export async function requireGoal(caller: Caller, params: { plan: string; goal: string }) {
  return transaction(caller, async (scope) => {
    const plan = await requirePlan(scope, params.plan);
    const goal = (await listGoals(scope, plan.id)).find(({ id }) => id === params.goal);
    if (!goal) notFound("There is no such goal. It may have been removed.");
    return { plan, goal };
  });
}

export async function requireMilestone(
  caller: Caller,
  params: { plan: string; goal: string; milestone: string },
) {
  const { plan, goal } = await requireGoal(caller, params);
  const milestone = goal.milestones.find(({ id }) => id === params.milestone);
  if (!milestone) notFound("There is no such milestone. It may have been removed.");
  return { plan, goal, milestone };
}
