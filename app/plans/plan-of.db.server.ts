import type { Scope } from "~/platform/scope.server";

/** The plan's name and the number of one of its versions. */
export async function findPlanOf(
  scope: Scope,
  planId: string,
  versionId: string,
): Promise<{ slug: string; title: string; number: number; moderation: string }> {
  const { number, title, plan } = await scope.db.planVersion.findFirstOrThrow({
    where: { id: versionId, planId },
    select: { number: true, title: true, plan: { select: { slug: true, moderation: true } } },
  });
  return { slug: plan.slug, moderation: plan.moderation, number, title };
}
