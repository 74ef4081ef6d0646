import type { Scope } from "~/platform/scope.server";

export type PlanVersionRow = {
  id: string;
  number: number;
  title: string;
  language: string;
  markdown: string;
  note: string;
  publishedAt: Date | null;
};

export async function addVersion(
  scope: Scope,
  slug: string,
  version: Omit<PlanVersionRow, "id" | "number">,
): Promise<number> {
  const plan = await scope.db.plan.upsert({
    where: { districtId_slug: { districtId: scope.districtId, slug } },
    create: { districtId: scope.districtId, slug },
    update: {},
  });
  await scope.db.$queryRaw`SELECT 1 FROM plan WHERE id = ${plan.id}::uuid FOR UPDATE`;
  const last = await scope.db.planVersion.aggregate({
    where: { planId: plan.id },
    _max: { number: true },
  });
  const number = (last._max.number ?? 0) + 1;
  await scope.db.planVersion.create({
    data: { districtId: scope.districtId, planId: plan.id, number, ...version },
  });
  return number;
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
