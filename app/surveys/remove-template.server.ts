import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { deleteTemplate } from "./template.db.server";

/** Surveys that were made with it keep their questions. False where there is no such template. */
export async function removeTemplate(caller: Caller, id: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const removed = await deleteTemplate(scope, id);
    if (removed) await recordAudit(scope, "survey.template-removal", `survey-template:${id}`);
    return removed;
  });
}
