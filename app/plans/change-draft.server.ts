import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { type DraftSection, listDraftSections, lockNewest } from "./draft.db.server";
import type { PlanVersionRow } from "./plan.db.server";

export type OpenDraft = { version: PlanVersionRow; sections: DraftSection[] };

/** Does something to the working draft while nobody else can; without one it refuses. */
export async function changeDraft<T>(
  caller: Caller,
  slug: string,
  work: (scope: Scope, draft: OpenDraft) => Promise<T>,
): Promise<T | { ok: false; reason: "no_draft" }> {
  return transaction(caller, async (scope) => {
    const version = (await lockNewest(scope, slug))?.newest;
    if (!version || version.publishedAt) return { ok: false, reason: "no_draft" };
    return work(scope, { version, sections: await listDraftSections(scope, version.id) });
  });
}
