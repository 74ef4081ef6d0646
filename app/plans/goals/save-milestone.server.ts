import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import type { MilestoneInput, ReadingInput } from "../plan-form";
import {
  insertMilestone,
  insertReading,
  markMilestoneRemoved,
  updateMilestone,
} from "./goal.db.server";

/** A new milestone of a goal, or one of its milestones as it is now. */
export async function saveMilestone(
  caller: Caller,
  goalId: string,
  milestone: MilestoneInput & { id: string | null },
): Promise<string> {
  const { id, ...input } = milestone;
  return transaction(caller, async (scope) => {
    const milestoneId = id ?? (await insertMilestone(scope, goalId, input));
    if (id) await updateMilestone(scope, id, input);
    const action = id ? "plan.milestone.edit" : "plan.milestone.add";
    await recordAudit(scope, action, `milestone:${milestoneId}`, { title: milestone.title });
    return milestoneId;
  });
}

export async function removeMilestone(
  caller: Caller,
  milestoneId: string,
  now: Date,
): Promise<void> {
  await transaction(caller, async (scope) => {
    await markMilestoneRemoved(scope, milestoneId, now);
    await recordAudit(scope, "plan.milestone.remove", `milestone:${milestoneId}`);
  });
}

/** What the indicator was on a day. Nothing is overwritten: a later entry for the same day counts instead. */
export async function recordReading(
  caller: Caller,
  milestoneId: string,
  reading: ReadingInput,
): Promise<void> {
  await transaction(caller, async (scope) => {
    await insertReading(scope, milestoneId, reading, describeActor(caller.actor));
    const { value, takenOn } = reading;
    await recordAudit(scope, "plan.milestone.read", `milestone:${milestoneId}`, {
      ...{ value, takenOn: takenOn.toISOString().slice(0, 10) },
    });
  });
}
