import type { Scope } from "~/platform/scope.server";
import type { Section, SectionKind } from "./section";

/** A version's sections in one language, in order; one that has no text in it is left out. */
export async function listSections(
  scope: Scope,
  versionId: string,
  language: string,
): Promise<Section[]> {
  const rows = await scope.db.planSection.findMany({
    where: { versionId },
    orderBy: { position: "asc" },
    select: { key: true, kind: true, texts: { where: { language } } },
  });
  return rows.flatMap(({ key, kind, texts }) =>
    texts.map(({ heading, body }) => ({ key, kind: kind as SectionKind, heading, body })),
  );
}

/** Writes the sections of a version that has none yet. */
export async function insertSections(
  scope: Scope,
  versionId: string,
  language: string,
  sections: readonly Section[],
  savedBy: string,
): Promise<void> {
  const { districtId } = scope;
  await scope.db.planSection.createMany({
    data: sections.map(({ key, kind }, position) => ({
      ...{ districtId, versionId, key, kind, position },
    })),
  });
  await scope.db.planSectionText.createMany({
    data: sections.map(({ key, heading, body }) => ({
      ...{ districtId, versionId, key, language, heading, body, savedBy },
    })),
  });
}
