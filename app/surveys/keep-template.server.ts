import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import type { SurveyDefinition } from "./survey";
import { countTemplates, createTemplate } from "./template.db.server";

export type KeptTemplate = { ok: true; templateId: string } | { ok: false; reason: "too_many" };

/** Templates of a district at most: beyond it nobody finds one. */
const MOST_TEMPLATES = 500;

/** Keeps questions under a name, for any survey of the district. */
export async function keepTemplate(
  caller: Caller,
  template: { name: string; definition: SurveyDefinition },
): Promise<KeptTemplate> {
  return transaction(caller, async (scope) => {
    if ((await countTemplates(scope)) >= MOST_TEMPLATES) return { ok: false, reason: "too_many" };
    const createdBy = describeActor(scope.actor);
    const templateId = await createTemplate(scope, { ...template, createdBy });
    await recordAudit(scope, "survey.template", `survey-template:${templateId}`, {
      name: template.name,
    });
    return { ok: true, templateId };
  });
}
