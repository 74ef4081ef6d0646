import { recordAudit } from "~/platform/audit.db.server";
import type { Caller } from "~/platform/scope.server";
import { changeDraft } from "./change-draft.server";
import { deleteSection } from "./draft.db.server";

/** Takes a section out of the working draft, with its translations; published versions keep theirs. */
export async function removeSection(caller: Caller, slug: string, key: string): Promise<void> {
  await changeDraft(caller, slug, async (scope, { version }) => {
    await deleteSection(scope, version.id, key);
    await recordAudit(scope, "plan.section.remove", `plan:${slug}`, { key });
    return { ok: true };
  });
}
