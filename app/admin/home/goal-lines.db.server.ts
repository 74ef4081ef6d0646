import type { Scope } from "~/platform/scope.server";
import { type GoalLines, MEASURES } from "./goal-lines";

export async function listGoalLines(scope: Scope): Promise<GoalLines> {
  const rows = await scope.db.goalLine.findMany({ select: { measure: true, value: true } });
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const row = rows.find((one) => one.measure === measure);
      return row ? [[measure, row.value]] : [];
    }),
  );
}

export async function replaceGoalLines(scope: Scope, lines: GoalLines): Promise<void> {
  const { districtId } = scope;
  await scope.db.goalLine.deleteMany({});
  await scope.db.goalLine.createMany({
    data: Object.entries(lines).map(([measure, value]) => ({ districtId, measure, value })),
  });
}
