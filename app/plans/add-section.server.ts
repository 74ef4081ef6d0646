import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor } from "~/platform/scope.server";
import { changeDraft } from "./change-draft.server";
import { insertSection, putText } from "./draft.db.server";
import type { SectionKind } from "./section";
import { freeKey, slugOf } from "./section-keys";

const mostSections = 300;

type Added = { ok: true; key: string } | { ok: false; reason: "no_draft" | "too_many" };

/** A section at the end of the working draft, without a text yet. */
export async function addSection(
  caller: Caller,
  slug: string,
  { heading, kind }: { heading: string; kind: SectionKind },
  now: Date,
): Promise<Added> {
  return changeDraft<Added>(caller, slug, async (scope, { version, sections }) => {
    if (sections.length >= mostSections) return { ok: false, reason: "too_many" };
    const key = freeKey(slugOf(heading), new Set(sections.map((section) => section.key)));
    const at = { versionId: version.id, key, language: version.language };
    await insertSection(scope, version.id, { key, kind, position: sections.length });
    const savedBy = describeActor(caller.actor);
    await putText(scope, at, { heading, body: "", revision: 1, savedAt: now, savedBy });
    await recordAudit(scope, "plan.section.add", `plan:${slug}`, { key, kind });
    return { ok: true, key };
  });
}
