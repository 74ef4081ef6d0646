import type { Scope } from "~/platform/scope.server";
import type { ReportText } from "./report";

export type ReportRow = ReportText & {
  id: string;
  slug: string;
  waveId: string;
  releaseId: string;
  language: string;
  state: "draft" | "published";
  publishedAt: Date | null;
};

const asReport = <Row extends { state: string }>(row: Row) => ({
  ...row,
  state: row.state === "published" ? ("published" as const) : ("draft" as const),
});

export async function findReportOfWave(scope: Scope, waveId: string): Promise<ReportRow | null> {
  const row = await scope.db.report.findFirst({ where: { waveId } });
  return row && asReport(row);
}

export async function findPublishedReport(scope: Scope, slug: string): Promise<ReportRow | null> {
  const row = await scope.db.report.findFirst({ where: { slug, state: "published" } });
  return row && asReport(row);
}

/** Where a report's results stand: the survey's address and the wave's number. */
export async function getReportedWave(
  scope: Scope,
  waveId: string,
): Promise<{ surveySlug: string; waveNumber: number }> {
  const wave = await scope.db.wave.findFirstOrThrow({
    where: { id: waveId },
    select: { number: true, survey: { select: { slug: true } } },
  });
  return { surveySlug: wave.survey.slug, waveNumber: wave.number };
}

/** Nobody else saves or publishes the wave's report until this transaction ends. */
export async function lockReportOf(scope: Scope, waveId: string): Promise<ReportRow | null> {
  await scope.db.$queryRaw`
    SELECT 1 FROM report WHERE district_id = ${scope.districtId}::uuid AND wave_id = ${waveId}::uuid FOR UPDATE`;
  return findReportOfWave(scope, waveId);
}

/** One report a wave; a published one does not change. */
export async function saveReport(
  scope: Scope,
  report: ReportText & { slug: string; waveId: string; releaseId: string; language: string },
  now: Date,
): Promise<string | null> {
  const known = await lockReportOf(scope, report.waveId);
  if (known?.state === "published") return null;
  if (!known) {
    const made = await scope.db.report.create({
      data: { districtId: scope.districtId, ...report },
    });
    return made.id;
  }
  const { slug: _, ...changes } = report;
  await scope.db.report.updateMany({
    where: { id: known.id },
    data: { ...changes, updatedAt: now },
  });
  return known.id;
}

export async function markReportPublished(scope: Scope, id: string, now: Date): Promise<boolean> {
  const { count } = await scope.db.report.updateMany({
    where: { id, state: "draft" },
    data: { state: "published", publishedAt: now },
  });
  return count === 1;
}
