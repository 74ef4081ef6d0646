import { type Caller, describeActor } from "~/platform/scope.server";
import { changeDraft } from "./change-draft.server";
import { textIn } from "./completeness";
import { putText, setKind } from "./draft.db.server";
import type { SectionTextInput } from "./plan-form";
import { pictureProblems } from "./plan-images";

export type CurrentText = { heading: string; body: string; revision: number };

export type SavedSection =
  | { ok: true; revision: number; savedAt: Date }
  | { ok: false; reason: "no_draft" | "no_section" }
  | { ok: false; reason: "picture"; message: string }
  | { ok: false; reason: "conflict"; current: CurrentText };

/**
 * Keeps what was written, if it was written over the text that is there now. What is already kept word for
 * word is right whichever revision is named: a reply may have been lost on the way.
 */
export async function saveSection(
  caller: Caller,
  at: { slug: string; key: string; language: string },
  typed: SectionTextInput,
  now: Date,
): Promise<SavedSection> {
  const [problem] = pictureProblems(typed.body);
  if (problem) return { ok: false, reason: "picture", message: problem };
  return changeDraft<SavedSection>(caller, at.slug, async (scope, { version, sections }) => {
    const section = sections.find(({ key }) => key === at.key);
    if (!section) return { ok: false, reason: "no_section" };
    const { heading, body, kind } = typed;
    if (kind && kind !== section.kind) await setKind(scope, version.id, at.key, kind);
    const kept = textIn(section, at.language);
    const current = kept ?? { heading: "", body: "", revision: 0, savedAt: now };
    if (current.heading === heading && current.body === body) {
      return { ok: true, revision: current.revision, savedAt: current.savedAt };
    }
    if (current.revision !== typed.revision) {
      const { revision } = current;
      return {
        ...{ ok: false, reason: "conflict" },
        current: { heading: current.heading, body: current.body, revision },
      };
    }
    const revision = current.revision + 1;
    const where = { versionId: version.id, key: at.key, language: at.language };
    const savedBy = describeActor(caller.actor);
    await putText(scope, where, { heading, body, revision, savedAt: now, savedBy });
    return { ok: true, revision, savedAt: now };
  });
}
