import type { CsvCell } from "~/platform/csv-write";
import type { PublicComment } from "./export.db.server";

const columns = [
  ...["comment", "reply_to", "version", "section", "heading", "state", "ground", "shown_as"],
  ...["language", "quote", "text", "shown_at", "edited_at", "agree", "disposition", "reason"],
  ...["answered_by", "answered_at", "adopted_version", "adopted_section"],
] as const;

/** Every public comment with its answer, a row each below a header. */
export function commentLines(comments: readonly PublicComment[]): CsvCell[][] {
  const lines = comments.map((comment): CsvCell[] => [
    ...[comment.id, comment.parentId, comment.version, comment.sectionKey, comment.heading],
    ...[comment.state, comment.ground, comment.shownAs.replace(/^(?:role|name):/, "")],
    ...[comment.language, comment.quote?.exact ?? null, comment.text],
    ...[comment.shownAt.toISOString(), comment.editedAt?.toISOString() ?? null, comment.supports],
    ...[comment.disposition, comment.reason, comment.author],
    comment.answeredAt?.toISOString() ?? null,
    ...[comment.adoptedVersion, comment.adoptedSection],
  ]);
  return [[...columns], ...lines];
}
