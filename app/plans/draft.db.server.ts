import type { Scope } from "~/platform/scope.server";
import { findLastVersion, type PlanVersionRow } from "./plan.db.server";
import type { SectionKind } from "./section";

export type DraftText = {
  language: string;
  heading: string;
  body: string;
  revision: number;
  savedAt: Date;
};

export type DraftSection = { key: string; kind: SectionKind; texts: DraftText[] };

/** A version's sections in order, each in all its languages. */
export async function listDraftSections(scope: Scope, versionId: string): Promise<DraftSection[]> {
  const rows = await scope.db.planSection.findMany({
    where: { versionId },
    orderBy: [{ position: "asc" }, { key: "asc" }],
    include: { texts: { orderBy: { language: "asc" } } },
  });
  return rows.map(({ key, kind, texts }) => ({
    key,
    kind: kind as SectionKind,
    texts: texts.map(({ language, heading, body, revision, savedAt }) => ({
      ...{ language, heading, body, revision, savedAt },
    })),
  }));
}

/** The plan's newest version, the plan locked until the transaction ends; null without such a plan. */
export async function lockNewest(
  scope: Scope,
  slug: string,
): Promise<{ planId: string; newest: PlanVersionRow | null } | null> {
  const [plan] = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM plan WHERE slug = ${slug} FOR UPDATE`;
  return plan ? { planId: plan.id, newest: await findLastVersion(scope, plan.id) } : null;
}

/** Gives a version that has none yet the sections of another, with their languages and revisions. */
export async function copySections(scope: Scope, fromId: string, toId: string): Promise<void> {
  const { districtId } = scope;
  const rows = await scope.db.planSection.findMany({
    where: { versionId: fromId },
    include: { texts: true },
  });
  await scope.db.planSection.createMany({
    data: rows.map(({ key, kind, position }) => ({
      ...{ districtId, versionId: toId, key, kind, position },
    })),
  });
  await scope.db.planSectionText.createMany({
    data: rows.flatMap(({ texts }) => texts.map((text) => ({ ...text, versionId: toId }))),
  });
}

export async function updateHead(
  scope: Scope,
  versionId: string,
  head: { title: string; summary?: string },
): Promise<void> {
  await scope.db.planVersion.updateMany({ where: { id: versionId }, data: head });
}

export async function insertSection(
  scope: Scope,
  versionId: string,
  section: { key: string; kind: string; position: number },
): Promise<void> {
  await scope.db.planSection.create({
    data: { districtId: scope.districtId, versionId, ...section },
  });
}

export async function setPositions(
  scope: Scope,
  versionId: string,
  keys: readonly string[],
): Promise<void> {
  for (const [position, key] of keys.entries()) {
    await scope.db.planSection.updateMany({ where: { versionId, key }, data: { position } });
  }
}

export async function setKind(
  scope: Scope,
  versionId: string,
  key: string,
  kind: SectionKind,
): Promise<void> {
  await scope.db.planSection.updateMany({ where: { versionId, key }, data: { kind } });
}

/** Its texts go with it, in every language. */
export async function deleteSection(scope: Scope, versionId: string, key: string): Promise<void> {
  await scope.db.planSection.deleteMany({ where: { versionId, key } });
}

type Saved = { heading: string; body: string; revision: number; savedAt: Date; savedBy: string };

/** Writes a section's text in one language, as the revision that the caller counted under the plan's lock. */
export async function putText(
  scope: Scope,
  at: { versionId: string; key: string; language: string },
  text: Saved,
): Promise<void> {
  const { districtId } = scope;
  await scope.db.planSectionText.upsert({
    where: { districtId_versionId_key_language: { districtId, ...at } },
    create: { districtId, ...at, ...text },
    update: text,
  });
}
