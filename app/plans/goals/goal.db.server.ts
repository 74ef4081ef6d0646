import type { Scope } from "~/platform/scope.server";
import type { GoalInput, MilestoneInput, ReadingInput } from "../plan-form";
import { countedReadings, type Goal, type Milestone, type Stage } from "./goal";

const recorded = { orderBy: { id: "asc" } } as const;
const kept = { where: { removedAt: null }, orderBy: { position: "asc" } } as const;
const whole = { milestones: { ...kept, include: { readings: recorded } } } as const;

/** A plan's goals in order, each with its milestones and their readings; removed ones left out. */
export async function listGoals(scope: Scope, planId: string): Promise<Goal[]> {
  const rows = await scope.db.goal.findMany({
    where: { planId, removedAt: null },
    orderBy: { position: "asc" },
    include: whole,
  });
  return rows.map((row) => ({
    ...{ id: row.id, title: row.title, description: row.description, owner: row.owner },
    ...{ stage: row.stage as Stage, sectionKey: row.sectionKey },
    ...{ startsOn: dayOf(row.startsOn), endsOn: dayOf(row.endsOn) },
    milestones: row.milestones.map(milestoneOf),
  }));
}

type MilestoneRow = {
  id: string;
  title: string;
  dueOn: Date | null;
  indicator: string;
  unit: string;
  baseline: Decimal | null;
  target: Decimal | null;
  readings: { id: string; takenOn: Date; value: Decimal; note: string }[];
};
type Decimal = { toFixed(): string };

function milestoneOf(row: MilestoneRow): Milestone {
  const { id, title, indicator, unit, readings } = row;
  return {
    ...{ id, title, indicator, unit, dueOn: dayOf(row.dueOn) },
    baseline: row.baseline?.toFixed() ?? null,
    target: row.target?.toFixed() ?? null,
    readings: countedReadings(
      readings.map(({ id, takenOn, value, note }) => ({
        ...{ id, takenOn: takenOn.toISOString().slice(0, 10), value: value.toFixed(), note },
      })),
    ),
  };
}

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

export async function insertGoal(scope: Scope, planId: string, goal: GoalInput): Promise<string> {
  const { districtId } = scope;
  const position = await scope.db.goal.count({ where: { planId } });
  const row = await scope.db.goal.create({ data: { ...goal, districtId, planId, position } });
  return row.id;
}

export async function updateGoal(scope: Scope, id: string, goal: GoalInput): Promise<void> {
  await scope.db.goal.updateMany({ where: { id, removedAt: null }, data: goal });
}

export async function markGoalRemoved(scope: Scope, id: string, removedAt: Date): Promise<void> {
  await scope.db.goal.updateMany({ where: { id, removedAt: null }, data: { removedAt } });
}

export async function insertMilestone(
  scope: Scope,
  goalId: string,
  milestone: MilestoneInput,
): Promise<string> {
  const { districtId } = scope;
  const position = await scope.db.milestone.count({ where: { goalId } });
  const row = await scope.db.milestone.create({
    data: { ...milestone, districtId, goalId, position },
  });
  return row.id;
}

export async function updateMilestone(
  scope: Scope,
  id: string,
  milestone: MilestoneInput,
): Promise<void> {
  await scope.db.milestone.updateMany({ where: { id, removedAt: null }, data: milestone });
}

export async function markMilestoneRemoved(
  scope: Scope,
  id: string,
  removedAt: Date,
): Promise<void> {
  await scope.db.milestone.updateMany({ where: { id, removedAt: null }, data: { removedAt } });
}

export async function insertReading(
  scope: Scope,
  milestoneId: string,
  reading: ReadingInput,
  recordedBy: string,
): Promise<void> {
  await scope.db.milestoneReading.create({
    data: { ...reading, districtId: scope.districtId, milestoneId, recordedBy },
  });
}
