import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor } from "~/platform/scope.server";
import { afterPublication } from "./after-publication.server";
import { changeDraft } from "./change-draft.server";
import { draftMark } from "./draft-mark.server";
import { setPublished } from "./plan.db.server";
import { publicationBlocks } from "./publication";

export type PublishedPlan =
  | { ok: true; number: number }
  | { ok: false; reason: "no_draft" }
  | { ok: false; reason: "changed" }
  | { ok: false; reason: "not_ready"; blocks: string[] };

/** Makes the working draft everybody's and unchangeable, if it is still the one that was looked at. */
export async function publishPlan(
  caller: Caller,
  slug: string,
  publication: { note: string; rollOut: "carry" | "freeze"; seen: string },
  now: Date,
): Promise<PublishedPlan> {
  return changeDraft<PublishedPlan>(caller, slug, async (scope, draft) => {
    const { version, sections } = draft;
    if (draftMark(draft) !== publication.seen) return { ok: false, reason: "changed" };
    const blocks = publicationBlocks(sections, version.language);
    if (blocks.length > 0) return { ok: false, reason: "not_ready", blocks };
    const { note, rollOut } = publication;
    const publishedBy = describeActor(caller.actor);
    const published = { publishedAt: now, publishedBy, note, rollOut };
    await setPublished(scope, version.id, published);
    await afterPublication(scope, { ...version, ...published });
    await recordAudit(scope, "plan.publish", `plan:${slug}`, { number: version.number, rollOut });
    return { ok: true, number: version.number };
  });
}
