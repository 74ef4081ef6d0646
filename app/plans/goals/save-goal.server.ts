import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { GoalInput } from "../plan-form";
import { insertGoal, markGoalRemoved, updateGoal } from "./goal.db.server";

/** A new goal of the plan, or one of its goals as it is now. */
export async function saveGoal(
  caller: Caller,
  planId: string,
  goal: GoalInput & { id: string | null },
): Promise<string> {
  const { id, ...input } = goal;
  return transaction(caller, async (scope) => {
    const goalId = id ?? (await insertGoal(scope, planId, input));
    if (id) await updateGoal(scope, id, input);
    await recordAudit(scope, id ? "plan.goal.edit" : "plan.goal.add", `goal:${goalId}`, {
      title: goal.title,
    });
    return goalId;
  });
}

/** It leaves every page, with its milestones; the record keeps it. */
export async function removeGoal(caller: Caller, goalId: string, now: Date): Promise<void> {
  await transaction(caller, async (scope) => {
    await markGoalRemoved(scope, goalId, now);
    await recordAudit(scope, "plan.goal.remove", `goal:${goalId}`);
  });
}
