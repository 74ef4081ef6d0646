import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, type Scope } from "~/platform/scope.server";
import { changeDraft, type OpenDraft } from "../change-draft.server";
import { textIn } from "../completeness";
import {
  deleteSection,
  insertSection,
  putText,
  setPositions,
  updateHead,
} from "../draft.db.server";
import { draftMark } from "../draft-mark.server";
import { type Section, splitSections } from "../section";
import { type ImportPreview, previewImport } from "./import-preview";

export type ImportedDraft =
  | { ok: true; changed: number }
  | { ok: false; reason: "no_draft" | "changed" | "no_sections" };

/** The draft's sections in its own language, as an import compares them. */
export function ownSections({ version, sections }: OpenDraft): Section[] {
  return sections.map(({ key, kind, texts }) => {
    const text = textIn({ texts }, version.language);
    return { key, kind, heading: text?.heading ?? "", body: text?.body ?? "" };
  });
}

/** Puts a text in the place of the working draft's, if the draft is still the one it was compared with. */
export async function importDraft(
  caller: Caller,
  slug: string,
  { markdown, seen }: { markdown: string; seen: string },
  now: Date,
): Promise<ImportedDraft> {
  const { title, sections } = splitSections(markdown);
  if (sections.length === 0) return { ok: false, reason: "no_sections" };
  return changeDraft<ImportedDraft>(caller, slug, async (scope, draft) => {
    if (draftMark(draft) !== seen) return { ok: false, reason: "changed" };
    const preview = previewImport(ownSections(draft), sections);
    await writeImport(scope, draft, preview, now);
    if (title) await updateHead(scope, draft.version.id, { title: title.slice(0, 200) });
    const changed = preview.sections.filter(({ fate }) => fate !== "same").length;
    await recordAudit(scope, "plan.draft.import", `plan:${slug}`, {
      ...{ number: draft.version.number, changed, gone: preview.gone.length },
    });
    return { ok: true, changed };
  });
}

async function writeImport(
  scope: Scope,
  { version, sections: earlier }: OpenDraft,
  { sections, gone }: ImportPreview,
  now: Date,
): Promise<void> {
  const savedBy = describeActor(scope.actor);
  for (const { key } of gone) await deleteSection(scope, version.id, key);
  for (const { key, kind, heading, body, fate } of sections) {
    if (fate === "same") continue;
    if (fate === "new") await insertSection(scope, version.id, { key, kind, position: 0 });
    const old = earlier.find((section) => section.key === key);
    const revision = (old ? (textIn(old, version.language)?.revision ?? 0) : 0) + 1;
    const at = { versionId: version.id, key, language: version.language };
    await putText(scope, at, { heading, body, revision, savedAt: now, savedBy });
  }
  await setPositions(
    scope,
    version.id,
    sections.map(({ key }) => key),
  );
}
