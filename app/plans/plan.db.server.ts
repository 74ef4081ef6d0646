import type { Scope } from "~/platform/scope.server";

export type PlanRow = {
  id: string;
  slug: string;
  moderation: string;
  commentsCloseAt: Date | null;
  answerDays: number;
};

export type PlanVersionRow = {
  id: string;
  planId: string;
  number: number;
  title: string;
  language: string;
  summary: string;
  note: string;
  publishedAt: Date | null;
  publishedBy: string;
  rollOut: string;
};

export async function findPlan(scope: Scope, slug: string): Promise<PlanRow | null> {
  return scope.db.plan.findFirst({ where: { slug } });
}

/** The plan of that name, made if there is none, locked until the transaction ends. */
export async function lockPlan(scope: Scope, slug: string): Promise<PlanRow> {
  const plan = await scope.db.plan.upsert({
    where: { districtId_slug: { districtId: scope.districtId, slug } },
    create: { districtId: scope.districtId, slug },
    update: {},
  });
  await scope.db.$queryRaw`SELECT 1 FROM plan WHERE id = ${plan.id}::uuid FOR UPDATE`;
  return plan;
}

export async function insertVersion(
  scope: Scope,
  planId: string,
  version: Pick<PlanVersionRow, "title" | "language"> & Partial<PlanVersionRow>,
): Promise<PlanVersionRow> {
  const last = await scope.db.planVersion.aggregate({ where: { planId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  return scope.db.planVersion.create({
    data: { ...version, districtId: scope.districtId, planId, number },
  });
}

/** Makes a version what it is for good; false if it was published already. */
export async function setPublished(
  scope: Scope,
  versionId: string,
  published: { publishedAt: Date; publishedBy: string; note: string; rollOut: string },
): Promise<boolean> {
  const { count } = await scope.db.planVersion.updateMany({
    where: { id: versionId, publishedAt: null },
    data: published,
  });
  return count === 1;
}

/** The newest version, published or not. */
export async function findLastVersion(
  scope: Scope,
  planId: string,
): Promise<PlanVersionRow | null> {
  return scope.db.planVersion.findFirst({ where: { planId }, orderBy: { number: "desc" } });
}

/** A published version of a plan, the latest unless a number is given. */
export async function findPublished(
  scope: Scope,
  slug: string,
  number?: number,
): Promise<PlanVersionRow | null> {
  return scope.db.planVersion.findFirst({
    where: {
      plan: { slug },
      publishedAt: { not: null },
      ...(number === undefined ? {} : { number }),
    },
    orderBy: { number: "desc" },
  });
}

/** The published version before this number. */
export async function findPublishedBefore(
  scope: Scope,
  planId: string,
  number: number,
): Promise<PlanVersionRow | null> {
  return scope.db.planVersion.findFirst({
    where: { planId, publishedAt: { not: null }, number: { lt: number } },
    orderBy: { number: "desc" },
  });
}
