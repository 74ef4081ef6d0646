import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { AnswerPromise } from "./promise";
import { getPromise, keepPromise } from "./promise.db.server";
import { deleteTemplate, insertTemplate, updateTemplate } from "./template.db.server";

/** Changes the promise; what came in before stays due as it was. */
export async function changePromise(caller: Caller, promise: AnswerPromise): Promise<void> {
  await transaction(caller, async (scope) => {
    const { amount, unit } = await getPromise(scope);
    await keepPromise(scope, promise);
    const after = { amount: promise.amount, unit: promise.unit };
    await recordAudit(scope, "inquiry.promise", "inquiries", { before: { amount, unit }, after });
  });
}

type Written = { name: string; texts: Record<string, string> };

/** Keeps words to begin an answer with; false where others have the name. */
export async function addTemplate(caller: Caller, template: Written): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await insertTemplate(scope, template))) return false;
    await recordAudit(scope, "inquiry.template", "inquiries", { added: template.name });
    return true;
  });
}

export async function changeTemplate(
  caller: Caller,
  id: string,
  template: Written,
  now: Date,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await updateTemplate(scope, id, template, now))) return false;
    await recordAudit(scope, "inquiry.template", `template:${id}`, { changed: template.name });
    return true;
  });
}

export async function removeTemplate(caller: Caller, id: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await deleteTemplate(scope, id))) return false;
    await recordAudit(scope, "inquiry.template", `template:${id}`, { removed: true });
    return true;
  });
}
