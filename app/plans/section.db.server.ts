import type { Scope } from "~/platform/scope.server";
import { type Reading, type ReadSection, textIn } from "./reading";
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

/** A version's sections in order, each as its reader reads it; only the named one if a key is given. */
export async function listSectionsIn(
  scope: Scope,
  versionId: string,
  reading: Pick<Reading, "language" | "own">,
  key?: string,
): Promise<ReadSection[]> {
  const languages = [reading.own, reading.language];
  const rows = await scope.db.planSection.findMany({
    where: { versionId, ...(key === undefined ? {} : { key }) },
    orderBy: { position: "asc" },
    select: { key: true, kind: true, texts: { where: { language: { in: languages } } } },
  });
  return rows.flatMap(({ key, kind, texts }) => {
    const own = texts.find(({ language }) => language === reading.own);
    const translated = texts.find(({ language }) => language === reading.language);
    return own ? [{ key, kind: kind as SectionKind, ...textIn(own, translated, reading) }] : [];
  });
}

/** The languages beside its own in which a version says anything. */
export async function listTranslations(
  scope: Scope,
  version: { id: string; language: string },
): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ language: string }[]>`
    SELECT DISTINCT language FROM plan_section_text
    WHERE district_id = ${scope.districtId}::uuid AND version_id = ${version.id}::uuid
      AND language <> ${version.language} AND heading || body ~ '\\S'
    ORDER BY language`;
  return rows.map(({ language }) => language);
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
