import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { draftSchema, type SurveyDefinition, surveySchema } from "./survey";

export type SurveyRow = {
  id: string;
  slug: string;
  draft: SurveyDefinition;
  updatedAt: Date;
  versions: { id: string; number: number; publishedAt: Date }[];
};

export type VersionRow = {
  id: string;
  surveyId: string;
  number: number;
  definition: SurveyDefinition;
};

const withVersions = {
  versions: {
    select: { id: true, number: true, publishedAt: true },
    orderBy: { number: "desc" },
  },
} satisfies Prisma.SurveyInclude;

export async function createSurvey(
  scope: Scope,
  slug: string,
  draft: SurveyDefinition,
): Promise<string> {
  const survey = await scope.db.survey.create({
    data: { districtId: scope.districtId, slug, draft },
  });
  return survey.id;
}

export async function isSlugTaken(scope: Scope, slug: string): Promise<boolean> {
  return (await scope.db.survey.count({ where: { slug } })) > 0;
}

export async function listSurveys(scope: Scope): Promise<SurveyRow[]> {
  const rows = await scope.db.survey.findMany({
    include: withVersions,
    orderBy: { createdAt: "desc" },
  });
  return rows.map((row) => ({ ...row, draft: draftSchema.parse(row.draft) }));
}

export async function findSurvey(scope: Scope, id: string): Promise<SurveyRow | null> {
  const row = await scope.db.survey.findFirst({ where: { id }, include: withVersions });
  return row && { ...row, draft: draftSchema.parse(row.draft) };
}

export async function insertVersion(
  scope: Scope,
  survey: { id: string; draft: SurveyDefinition },
  publishedBy: string,
): Promise<{ id: string; number: number }> {
  // The survey's row is the lock that keeps two publishers from the same number.
  await scope.db.$queryRaw`SELECT 1 FROM survey WHERE id = ${survey.id}::uuid FOR UPDATE`;
  const last = await scope.db.surveyVersion.aggregate({
    where: { surveyId: survey.id },
    _max: { number: true },
  });
  return scope.db.surveyVersion.create({
    data: {
      districtId: scope.districtId,
      surveyId: survey.id,
      number: (last._max.number ?? 0) + 1,
      definition: survey.draft,
      publishedBy,
    },
    select: { id: true, number: true },
  });
}

export async function getVersion(scope: Scope, id: string): Promise<VersionRow> {
  const row = await scope.db.surveyVersion.findFirstOrThrow({ where: { id } });
  return { ...row, definition: surveySchema.parse(row.definition) };
}

export async function findVersion(scope: Scope, id: string): Promise<VersionRow | null> {
  const row = await scope.db.surveyVersion.findFirst({ where: { id } });
  return row && { ...row, definition: surveySchema.parse(row.definition) };
}

export async function findVersionNumber(
  scope: Scope,
  surveyId: string,
  number: number,
): Promise<VersionRow | null> {
  const row = await scope.db.surveyVersion.findFirst({ where: { surveyId, number } });
  return row && { ...row, definition: surveySchema.parse(row.definition) };
}
