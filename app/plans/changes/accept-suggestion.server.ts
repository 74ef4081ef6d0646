import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { addEvent } from "../comments/comment.db.server";
import { acceptSuggestion, findAnchorState } from "./anchors.db.server";

/** A person says that a comment belongs where it was suggested; said twice it is said once. */
export async function acceptPlace(
  caller: Caller,
  plan: { id: string; slug: string },
  version: { id: string; number: number },
  commentId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "unknown" }> {
  return transaction(caller, async (scope) => {
    const state = await findAnchorState(scope, plan.id, version.id, commentId);
    if (state === "accepted") return { ok: true };
    const place = state && (await acceptSuggestion(scope, version.id, commentId));
    if (!place) return { ok: false, reason: "unknown" };
    const detail = { version: version.number, accepted: true };
    await addEvent(scope, commentId, "anchored", now, detail);
    await recordAudit(scope, "plan.anchor", `plan:${plan.slug}`, { ...detail, comment: commentId });
    return { ok: true };
  });
}
