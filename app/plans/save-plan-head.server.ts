import { recordAudit } from "~/platform/audit.db.server";
import type { Caller } from "~/platform/scope.server";
import { changeDraft } from "./change-draft.server";
import { updateHead } from "./draft.db.server";

/** The working draft's title and what it says in two minutes. */
export async function savePlanHead(
  caller: Caller,
  slug: string,
  head: { title: string; summary: string },
): Promise<void> {
  await changeDraft(caller, slug, async (scope, { version }) => {
    await updateHead(scope, version.id, head);
    await recordAudit(scope, "plan.title", `plan:${slug}`, { title: head.title });
    return { ok: true };
  });
}
