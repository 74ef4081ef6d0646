import { randomUUID } from "node:crypto";
import { z } from "zod";
import { describeActor, type Scope } from "~/platform/scope.server";
import {
  type AudienceFilter,
  filterSchema,
  MAILING_KINDS,
  type Mailing,
  type MailingKind,
  type MailingTexts,
  textsSchema,
} from "./mailing";

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(MAILING_KINDS),
  reportId: z.string().nullable(),
  texts: textsSchema,
  audiences: filterSchema.shape.audiences,
  schoolIds: z.array(z.string()),
  languages: z.array(z.string()),
  revision: z.number(),
  campaignId: z.string().nullable(),
});

/** No school has this id: in the list it stands for people of no one school. */
const NO_SCHOOL = "00000000-0000-0000-0000-000000000000";

export async function insertMailing(
  scope: Scope,
  mailing: Pick<Mailing, "kind" | "reportId" | "texts" | "filter">,
): Promise<string> {
  const { kind, reportId, texts, filter } = mailing;
  const id = randomUUID();
  await scope.db.mailing.create({
    data: {
      ...{ districtId: scope.districtId, id, kind, reportId, texts },
      ...columnsOf(filter),
      createdBy: describeActor(scope.actor),
    },
  });
  return id;
}

export async function findMailing(scope: Scope, id: string): Promise<Mailing | null> {
  const row = await scope.db.mailing.findFirst({ where: { id } });
  if (!row) return null;
  const { schoolIds, audiences, languages, ...rest } = rowSchema.parse(row);
  const schools = schoolIds.map((school) => (school === NO_SCHOOL ? ("none" as const) : school));
  return { ...rest, filter: { audiences, schools, languages } };
}

/** The same, and nobody else sends or changes it until the transaction ends. */
export async function lockMailing(scope: Scope, id: string): Promise<Mailing | null> {
  await scope.db.$queryRaw`
    SELECT 1 FROM mailing WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findMailing(scope, id);
}

/** The mailing about a report that is being written, or null. */
export async function findReportDraft(scope: Scope, reportId: string): Promise<string | null> {
  const row = await scope.db.mailing.findFirst({
    where: { reportId, campaignId: null },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** False if it was sent, or saved by somebody else since the given revision. */
export async function updateTexts(
  scope: Scope,
  id: string,
  revision: number,
  texts: MailingTexts,
): Promise<boolean> {
  const { count } = await scope.db.mailing.updateMany({
    where: { id, revision, campaignId: null },
    data: { texts, revision: { increment: 1 }, updatedAt: new Date() },
  });
  return count === 1;
}

/** False if it was sent. */
export async function updateFilter(
  scope: Scope,
  id: string,
  filter: AudienceFilter,
): Promise<boolean> {
  const { count } = await scope.db.mailing.updateMany({
    where: { id, campaignId: null },
    data: { ...columnsOf(filter), revision: { increment: 1 }, updatedAt: new Date() },
  });
  return count === 1;
}

export async function setCampaign(scope: Scope, id: string, campaignId: string): Promise<void> {
  await scope.db.mailing.updateMany({ where: { id }, data: { campaignId } });
}

/** False if there is no such draft. */
export async function deleteMailing(scope: Scope, id: string): Promise<boolean> {
  const { count } = await scope.db.mailing.deleteMany({ where: { id, campaignId: null } });
  return count === 1;
}

export type DraftRow = { id: string; kind: MailingKind; subject: string; updatedAt: Date };

/** What is being written, the latest first, by its subject in the district's language. */
export async function listDrafts(scope: Scope, language: string): Promise<DraftRow[]> {
  return scope.db.$queryRaw<DraftRow[]>`
    SELECT id, kind, updated_at AS "updatedAt",
      COALESCE(NULLIF(texts #>> ARRAY[${language}, 'subject'], ''), '') AS subject
    FROM mailing WHERE district_id = ${scope.districtId}::uuid AND campaign_id IS NULL
    ORDER BY updated_at DESC LIMIT 100`;
}

function columnsOf({ audiences, schools, languages }: AudienceFilter) {
  const schoolIds = schools.map((school) => (school === "none" ? NO_SCHOOL : school));
  return { audiences, schoolIds, languages };
}
