import { z } from "zod";
import { describeActor, type Scope } from "~/platform/scope.server";
import {
  type ReportText,
  type Translations,
  translationsSchema,
  type WrittenReport,
} from "./report";
import {
  REPORT_EVENTS,
  REPORT_STATES,
  type ReportEventKind,
  type ReportState,
} from "./report-state";

export type ReportRow = WrittenReport & {
  id: string;
  slug: string;
  /** Of a report on a wave, with the release it is about; else it is on a plan's version. */
  waveId: string | null;
  releaseId: string | null;
  planVersionId: string | null;
  state: ReportState;
  updatedAt: Date;
  publishedAt: Date | null;
};

const rowSchema = z.object({
  ...{ id: z.string(), slug: z.string(), language: z.string(), title: z.string() },
  ...{ heard: z.string(), willNotDo: z.string(), next: z.string() },
  ...{ waveId: z.string().nullable(), releaseId: z.string().nullable() },
  planVersionId: z.string().nullable(),
  translations: translationsSchema,
  state: z.enum(REPORT_STATES),
  ...{ updatedAt: z.date(), publishedAt: z.date().nullable() },
});

export type ReportAbout = { waveId: string } | { planVersionId: string };

export async function findReportOn(scope: Scope, about: ReportAbout): Promise<ReportRow | null> {
  const row = await scope.db.report.findFirst({ where: about });
  return row && rowSchema.parse(row);
}

export async function findReportById(scope: Scope, id: string): Promise<ReportRow | null> {
  const row = await scope.db.report.findFirst({ where: { id } });
  return row && rowSchema.parse(row);
}

export async function findPublishedReport(scope: Scope, slug: string): Promise<ReportRow | null> {
  const row = await scope.db.report.findFirst({ where: { slug, state: "published" } });
  return row && rowSchema.parse(row);
}

/** Every report, those that are being written first, then the latest published. */
export async function listReports(scope: Scope): Promise<ReportRow[]> {
  const rows = await scope.db.report.findMany({
    orderBy: [{ publishedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  });
  return rows.map((row) => rowSchema.parse(row));
}

/** Where a report's results stand: the survey's address and title, and the wave's number. */
export async function getReportedWave(
  scope: Scope,
  waveId: string,
): Promise<{ surveySlug: string; surveyTitle: string; waveNumber: number }> {
  const [wave] = await scope.db.$queryRaw<
    { surveySlug: string; surveyTitle: string; waveNumber: number }[]
  >`
    SELECT s.slug AS "surveySlug", w.number AS "waveNumber",
      COALESCE(v.definition #>> '{title,all,en}', s.slug) AS "surveyTitle"
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE w.district_id = ${scope.districtId}::uuid AND w.id = ${waveId}::uuid`;
  if (!wave) throw new Error(`There is no wave ${waveId}`);
  return wave;
}

/** Where the plan stands that a report is on. */
export async function getReportedPlan(
  scope: Scope,
  planVersionId: string,
): Promise<{ planSlug: string; title: string; number: number }> {
  const version = await scope.db.planVersion.findFirstOrThrow({
    where: { id: planVersionId },
    select: { number: true, title: true, plan: { select: { slug: true } } },
  });
  return { planSlug: version.plan.slug, title: version.title, number: version.number };
}

/** Nobody else changes the report until this transaction ends. */
export async function lockReport(scope: Scope, id: string): Promise<ReportRow | null> {
  await scope.db.$queryRaw`
    SELECT 1 FROM report WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findReportById(scope, id);
}

export type NewReport = ReportText & {
  slug: string;
  language: string;
  releaseId?: string;
} & ReportAbout;

/** The new report's id, or null where there is one of this wave or version. */
export async function insertReport(scope: Scope, report: NewReport): Promise<string | null> {
  const [made] = await scope.db.report.createManyAndReturn({
    data: [{ districtId: scope.districtId, ...report }],
    skipDuplicates: true,
    select: { id: true },
  });
  return made?.id ?? null;
}

export async function updateReport(
  scope: Scope,
  id: string,
  change: Partial<ReportText> & { releaseId?: string; translations?: Translations },
  now: Date,
): Promise<void> {
  await scope.db.report.updateMany({ where: { id }, data: { ...change, updatedAt: now } });
}

/** Moves a report on; `publishedAt` belongs to one that is published. */
export async function setReportState(
  scope: Scope,
  id: string,
  state: ReportState,
  now: Date,
): Promise<void> {
  const published = state === "published" ? { publishedAt: now } : {};
  await scope.db.report.updateMany({ where: { id }, data: { state, ...published } });
}

export type ReportEventRow = { at: Date; actor: string; kind: ReportEventKind; note: string };

export async function insertReportEvent(
  scope: Scope,
  event: { reportId: string; kind: ReportEventKind; note?: string },
  now: Date,
): Promise<void> {
  const { districtId } = scope;
  const actor = nameOf(scope);
  await scope.db.reportEvent.create({ data: { districtId, at: now, actor, ...event } });
}

/** As people read who did something: the name of staff, else what acted. */
export function nameOf({ actor }: Pick<Scope, "actor">): string {
  return actor.kind === "staff" ? actor.name : describeActor(actor);
}

export async function listReportEvents(scope: Scope, reportId: string): Promise<ReportEventRow[]> {
  const rows = await scope.db.reportEvent.findMany({
    where: { reportId },
    orderBy: { at: "asc" },
    select: { at: true, actor: true, kind: true, note: true },
  });
  return z.array(eventSchema).parse(rows);
}

const eventSchema = z.object({
  ...{ at: z.date(), actor: z.string(), note: z.string() },
  kind: z.enum(REPORT_EVENTS),
});

/** Closed waves with figures that nobody has written a report of. */
export async function listUnreported(
  scope: Scope,
): Promise<{ id: string; title: string; number: number }[]> {
  return scope.db.$queryRaw`
    SELECT w.id, COALESCE(v.definition #>> '{title,all,en}', s.slug) AS title, w.number FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    WHERE w.district_id = ${scope.districtId}::uuid AND w.closed_at IS NOT NULL
      AND EXISTS (SELECT FROM release r WHERE r.district_id = w.district_id AND r.wave_id = w.id)
      AND NOT EXISTS (SELECT FROM report p WHERE p.district_id = w.district_id AND p.wave_id = w.id)
    ORDER BY w.closed_at DESC LIMIT 20`;
}

/** Plans whose latest published version nobody has written a report of. */
export async function listUnreportedPlans(
  scope: Scope,
): Promise<{ slug: string; title: string; number: number }[]> {
  return scope.db.$queryRaw`
    SELECT p.slug, v.title, v.number FROM plan p, LATERAL (
      SELECT id, title, number FROM plan_version
      WHERE district_id = p.district_id AND plan_id = p.id AND published_at IS NOT NULL
      ORDER BY number DESC LIMIT 1
    ) v
    WHERE p.district_id = ${scope.districtId}::uuid AND NOT EXISTS (
      SELECT FROM report r WHERE r.district_id = p.district_id AND r.plan_version_id = v.id)
    ORDER BY p.slug LIMIT 20`;
}
