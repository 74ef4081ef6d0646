import type { Scope } from "~/platform/scope.server";
import { type AnswerTemplate, textsSchema } from "./template";

export async function listTemplates(scope: Scope): Promise<AnswerTemplate[]> {
  const rows = await scope.db.inquiryTemplate.findMany({ orderBy: { name: "asc" } });
  return rows.map(({ id, name, texts }) => ({ id, name, texts: textsSchema.parse(texts) }));
}

export async function findTemplate(scope: Scope, id: string): Promise<AnswerTemplate | null> {
  const row = await scope.db.inquiryTemplate.findFirst({ where: { id } });
  return row && { id, name: row.name, texts: textsSchema.parse(row.texts) };
}

type Written = Omit<AnswerTemplate, "id">;

/** False where another one has the name. */
export async function insertTemplate(scope: Scope, template: Written): Promise<boolean> {
  const { districtId } = scope;
  const { count } = await scope.db.inquiryTemplate.createMany({
    data: [{ ...template, districtId }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** False where another one has the name. */
export async function updateTemplate(
  scope: Scope,
  id: string,
  { name, texts }: Written,
  now: Date,
): Promise<boolean> {
  const others = await scope.db.inquiryTemplate.count({ where: { name, id: { not: id } } });
  if (others > 0) return false;
  await scope.db.inquiryTemplate.updateMany({
    where: { id },
    data: { name, texts, updatedAt: now },
  });
  return true;
}

export async function deleteTemplate(scope: Scope, id: string): Promise<boolean> {
  return (await scope.db.inquiryTemplate.deleteMany({ where: { id } })).count === 1;
}
