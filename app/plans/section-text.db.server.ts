import type { Scope } from "~/platform/scope.server";
import type { SectionText } from "./section";

/** One section of a version in one language, or null. */
export async function findSectionText(
  scope: Scope,
  versionId: string,
  key: string,
  language: string,
): Promise<SectionText | null> {
  return scope.db.planSectionText.findFirst({
    where: { versionId, key, language },
    select: { heading: true, body: true },
  });
}
