import type { Scope } from "~/platform/scope.server";
import { listSections } from "../section.db.server";
import { type Anchor, anchorIn } from "./anchor";
import { type AnchorTexts, anchorTexts } from "./anchor-texts";
import { insertAnchors, listStanding } from "./anchors.db.server";

type Version = { id: string; number: number; language: string; publishedAt: Date | null };

/**
 * Takes the comments of a version over to the next one, in the transaction that publishes it: `carry` places each
 * whose words are surely there and leaves the others with a suggestion; `freeze` leaves all as they are.
 */
export async function carryComments(
  scope: Scope,
  rollout: { earlier: Version; next: Version; rollOut: string },
): Promise<{ placed: number; left: number }> {
  const { earlier, next, rollOut } = rollout;
  const comments = rollOut === "carry" ? await listStanding(scope, earlier.id) : [];
  if (comments.length === 0) return { placed: 0, left: 0 };
  const texts = anchorTexts(await listSections(scope, next.id, next.language));
  const written = new Map<string, AnchorTexts>();
  for (const id of new Set(comments.map(({ versionId }) => versionId))) {
    written.set(id, anchorTexts(await listSections(scope, id, earlier.language)));
  }
  const known = new Map<string, Anchor>();
  const anchors = comments.map(({ id, sectionKey, quote, versionId }) => {
    const before = written.get(versionId);
    if (!before) throw new Error("a comment of no version");
    const name = JSON.stringify([sectionKey, quote, versionId]);
    const anchor = known.get(name) ?? anchorIn(texts, { sectionKey, quote }, before);
    known.set(name, anchor);
    return anchor.state === "placed"
      ? { commentId: id, state: anchor.state, place: anchor, suggestion: null }
      : { commentId: id, state: anchor.state, place: null, suggestion: anchor.suggestion };
  });
  if (!next.publishedAt) throw new Error("comments are carried to published versions only");
  await insertAnchors(scope, next, anchors, next.publishedAt);
  const placed = anchors.filter(({ state }) => state === "placed").length;
  return { placed, left: anchors.length - placed };
}
