import { STAGES } from "~/plans/goals/goal";
import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { NEED_KINDS } from "./amount";
import {
  NEED_STATES,
  type Need,
  type NeedFields,
  type NeedState,
  needTextsSchema,
  PRIORITIES,
} from "./need";

/** A need with what its plan and goal are called, for lists and pages. */
export type ListedNeed = Need & {
  goal: { title: string; sectionKey: string | null } | null;
  planSlug: string | null;
  /** Whether anybody may read the plan it is of. */
  isPlanPublic: boolean;
  school: string | null;
};

const beside = {
  goal: { select: { title: true, sectionKey: true, removedAt: true } },
  plan: {
    select: {
      slug: true,
      versions: { where: { publishedAt: { not: null } }, take: 1, select: { id: true } },
    },
  },
  school: { select: { name: true } },
} satisfies Prisma.NeedInclude;

type Row = Prisma.NeedGetPayload<{ include: typeof beside }>;

export async function listNeeds(
  scope: Scope,
  where: Prisma.NeedWhereInput = {},
): Promise<ListedNeed[]> {
  const rows = await scope.db.need.findMany({ where, include: beside, orderBy: { id: "asc" } });
  return rows.map(listedOf);
}

/** What anybody may read: published once, and of these the open, paused and closed ones. */
export function listPublicNeeds(scope: Scope): Promise<ListedNeed[]> {
  return listNeeds(scope, { state: { not: "draft" } });
}

export async function countPublicNeeds(scope: Scope): Promise<number> {
  return scope.db.need.count({ where: { state: { not: "draft" } } });
}

export async function findNeed(scope: Scope, id: string): Promise<ListedNeed | null> {
  const row = await scope.db.need.findFirst({ where: { id }, include: beside });
  return row && listedOf(row);
}

/** The need, held until the transaction ends: whoever counts its pledges or changes it comes one after another. */
export async function lockNeed(scope: Scope, id: string): Promise<ListedNeed | null> {
  await scope.db.$queryRaw`SELECT id::text FROM need WHERE id = ${id}::uuid FOR UPDATE`;
  return findNeed(scope, id);
}

export async function insertNeed(
  scope: Scope,
  need: NeedFields,
  planId: string | null,
): Promise<string> {
  const { districtId } = scope;
  const row = await scope.db.need.create({
    data: { districtId, planId, ...dataOf(need) },
    select: { id: true },
  });
  return row.id;
}

export async function updateNeed(
  scope: Scope,
  id: string,
  need: NeedFields,
  { planId, now }: { planId: string | null; now: Date },
): Promise<void> {
  await scope.db.need.updateMany({
    where: { id },
    data: { ...dataOf(need), planId, updatedAt: now, revision: { increment: 1 } },
  });
}

export async function updateNeedState(
  scope: Scope,
  id: string,
  { state, publishedAt, now }: { state: NeedState; publishedAt: Date; now: Date },
): Promise<void> {
  const data = { state, publishedAt, updatedAt: now, revision: { increment: 1 } };
  await scope.db.need.updateMany({ where: { id }, data });
}

export async function deleteDraftNeed(scope: Scope, id: string): Promise<boolean> {
  return (await scope.db.need.deleteMany({ where: { id, state: "draft" } })).count > 0;
}

export type GoalChoice = {
  id: string;
  title: string;
  stage: string;
  planId: string;
  planSlug: string;
};

/** Every goal of every plan, to choose one a need belongs to. */
export async function listGoalChoices(scope: Scope): Promise<GoalChoice[]> {
  const rows = await scope.db.goal.findMany({
    where: { removedAt: null },
    orderBy: [{ planId: "asc" }, { position: "asc" }],
    select: { id: true, title: true, stage: true, planId: true, plan: { select: { slug: true } } },
  });
  return rows.map(({ plan, ...goal }) => ({ ...goal, planSlug: plan.slug }));
}

function dataOf({ neededBy, ...need }: NeedFields) {
  return { ...need, neededBy: neededBy ? new Date(`${neededBy}T00:00:00Z`) : null };
}

function listedOf({ goal, plan, school, ...row }: Row): ListedNeed {
  return {
    ...{ id: row.id, goalId: row.goalId, planId: row.planId, amount: row.amount },
    ...{ language: row.language, schoolId: row.schoolId, skills: row.skills },
    ...{ paymentUrl: row.paymentUrl, revision: row.revision, publishedAt: row.publishedAt },
    kind: known(NEED_KINDS, row.kind),
    stage: known(STAGES, row.stage),
    priority: known(PRIORITIES, row.priority),
    state: known(NEED_STATES, row.state),
    neededBy: row.neededBy?.toISOString().slice(0, 10) ?? null,
    texts: needTextsSchema.parse(row.texts),
    goal:
      goal && goal.removedAt === null ? { title: goal.title, sectionKey: goal.sectionKey } : null,
    planSlug: plan?.slug ?? null,
    isPlanPublic: (plan?.versions.length ?? 0) > 0,
    school: school?.name ?? null,
  };
}

/** The checks of the table say the same. */
function known<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`${text} is not one of ${values.join(", ")}`);
  return found;
}
