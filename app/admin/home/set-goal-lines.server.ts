import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { GoalLines } from "./goal-lines";
import { replaceGoalLines } from "./goal-lines.db.server";

export async function setGoalLines(caller: Caller, lines: GoalLines): Promise<void> {
  await transaction(caller, async (scope) => {
    await replaceGoalLines(scope, lines);
    await recordAudit(scope, "goals.set", `district:${scope.districtId}`, { ...lines });
  });
}
