import type { OpenDraft } from "../change-draft.server";
import { draftMark } from "../draft-mark.server";
import { pictureProblems } from "../plan-images";
import { splitSections } from "../section";
import { ownSections } from "./import-draft.server";
import { type ImportPreview, previewImport } from "./import-preview";

export type ImportReview = ImportPreview & {
  title: string | null;
  notes: string[];
  markdown: string;
  seen: string;
};

/** What a text would make of the working draft; null where it has no section. */
export function reviewImport(
  draft: OpenDraft,
  markdown: string,
  notes: readonly string[],
): ImportReview | null {
  const { title, sections } = splitSections(markdown);
  if (sections.length === 0) return null;
  const pictures = sections.flatMap(({ heading, body }) =>
    pictureProblems(body).map((problem) => `“${heading}”: ${problem}`),
  );
  return {
    ...previewImport(ownSections(draft), sections),
    ...{ title, notes: [...notes, ...pictures], markdown, seen: draftMark(draft) },
  };
}
