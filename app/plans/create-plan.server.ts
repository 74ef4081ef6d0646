import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import { insertVersion } from "./plan.db.server";
import type { NewPlan } from "./plan-form";
import { insertPlan } from "./plan-list.db.server";
import { insertSections } from "./section.db.server";
import { startingSections } from "./starting-sections";

/** A new plan with a working draft that asks first what the plan rests on; false where the name is taken. */
export async function createPlan(
  caller: Caller,
  { slug, title, language }: NewPlan,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const planId = await insertPlan(scope, slug);
    if (!planId) return false;
    const version = await insertVersion(scope, planId, { title, language });
    const sections = startingSections(language);
    await insertSections(scope, version.id, language, sections, describeActor(caller.actor));
    await recordAudit(scope, "plan.create", `plan:${slug}`, { title });
    return true;
  });
}
