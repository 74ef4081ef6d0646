import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { type DraftSection, listDraftSections } from "./draft.db.server";
import type { PlanVersionRow } from "./plan.db.server";
import { PLAN_SLUG } from "./plan-form";
import { findPlanWithVersions, type PlanWithVersions } from "./plan-list.db.server";

/** The plan an address names, with its versions, or 404. */
export async function requirePlan(caller: Caller, slug: string): Promise<PlanWithVersions> {
  const plan = PLAN_SLUG.test(slug)
    ? await transaction(caller, (scope) => findPlanWithVersions(scope, slug))
    : null;
  if (!plan) notFound("There is no such plan.");
  return plan;
}

export type Draft = { plan: PlanWithVersions; version: PlanVersionRow; sections: DraftSection[] };

/** The plan's working draft, its newest version if that is not published, or 404. */
export async function requireDraft(caller: Caller, slug: string): Promise<Draft> {
  return transaction(caller, async (scope) => {
    const plan = await requirePlan(scope, slug);
    const version = draftOf(plan.versions);
    if (!version) notFound("This plan has no working draft. Begin one on the plan’s page.");
    return { plan, version, sections: await listDraftSections(scope, version.id) };
  });
}

/** The section of the working draft that an address names, or 404. */
export async function requireSection(caller: Caller, slug: string, key: string) {
  const draft = await requireDraft(caller, slug);
  const section = draft.sections.find((one) => one.key === key);
  if (!section) notFound("The working draft has no such section. It may have been removed.");
  return { ...draft, section };
}

export function draftOf(versions: readonly PlanVersionRow[]): PlanVersionRow | undefined {
  const [newest] = versions;
  return newest && !newest.publishedAt ? newest : undefined;
}
