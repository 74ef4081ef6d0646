import type { Scope } from "~/platform/scope.server";
import { draftSchema, type SurveyDefinition } from "./survey";

export type TemplateRow = { id: string; name: string; createdAt: Date };

export async function listTemplates(scope: Scope): Promise<TemplateRow[]> {
  return scope.db.surveyTemplate.findMany({
    select: { id: true, name: true, createdAt: true },
    orderBy: [{ name: "asc" }, { createdAt: "asc" }],
  });
}

export async function countTemplates(scope: Scope): Promise<number> {
  return scope.db.surveyTemplate.count();
}

export async function findTemplate(scope: Scope, id: string): Promise<SurveyDefinition | null> {
  const row = await scope.db.surveyTemplate.findFirst({ where: { id } });
  return row && draftSchema.parse(row.definition);
}

export async function createTemplate(
  scope: Scope,
  template: { name: string; definition: SurveyDefinition; createdBy: string },
): Promise<string> {
  const created = await scope.db.surveyTemplate.create({
    data: { districtId: scope.districtId, ...template },
  });
  return created.id;
}

export async function deleteTemplate(scope: Scope, id: string): Promise<boolean> {
  return (await scope.db.surveyTemplate.deleteMany({ where: { id } })).count === 1;
}
