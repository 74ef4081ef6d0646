import { type Caller, transaction } from "~/platform/scope.server";
import { textIn } from "../completeness";
import { listDraftSections } from "../draft.db.server";
import type { PlanWithVersions } from "../plan-list.db.server";

/** The sections of the plan's newest version, to choose one from. */
export async function sectionChoices(caller: Caller, { versions }: PlanWithVersions) {
  const [newest] = versions;
  if (!newest) return [];
  const sections = await transaction(caller, (scope) => listDraftSections(scope, newest.id));
  return sections.map((section) => ({
    value: section.key,
    label: textIn(section, newest.language)?.heading || section.key,
  }));
}
