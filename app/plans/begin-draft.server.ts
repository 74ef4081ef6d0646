import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { copySections, lockNewest } from "./draft.db.server";
import { insertVersion } from "./plan.db.server";

/** A working draft that begins as the latest version, key by key; the one that is open already stays. */
export async function beginDraft(caller: Caller, slug: string): Promise<void> {
  await transaction(caller, async (scope) => {
    const found = await lockNewest(scope, slug);
    if (!found?.newest?.publishedAt) return;
    const { title, language, summary, id } = found.newest;
    const draft = await insertVersion(scope, found.planId, { title, language, summary });
    await copySections(scope, id, draft.id);
    await recordAudit(scope, "plan.draft", `plan:${slug}`, { number: draft.number });
  });
}
