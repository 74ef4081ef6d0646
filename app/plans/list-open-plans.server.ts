import { type Caller, transaction } from "~/platform/scope.server";
import { takesComments } from "./comments/comment";
import { listPlans } from "./plan-list.db.server";

export type OpenPlan = { slug: string; title: string; language: string; closesAt: Date | null };

/** Published plans that take comments now. */
export async function listOpenPlans(caller: Caller, now: Date): Promise<OpenPlan[]> {
  const plans = await transaction(caller, listPlans);
  return plans.flatMap((plan) => {
    const version = plan.versions.find(({ publishedAt }) => publishedAt !== null);
    if (!version || !takesComments(plan, { isLatest: true }, now)) return [];
    const { title, language } = version;
    return [{ slug: plan.slug, title, language, closesAt: plan.commentsCloseAt }];
  });
}
