import type { Scope } from "~/platform/scope.server";

export type WaveAbout = {
  id: string;
  number: number;
  surveySlug: string;
  /** The survey's version that was asked. */
  versionId: string;
  closesAt: Date;
};

export type AskingWave = { id: string; number: number; versionId: string };

/** Every wave that asks about a version of a plan, by when they opened. */
export async function listAskingWaves(scope: Scope, planId: string): Promise<AskingWave[]> {
  const rows = await scope.db.wave.findMany({
    where: { planVersion: { planId } },
    orderBy: { opensAt: "asc" },
    select: { id: true, number: true, planVersionId: true },
  });
  return rows.flatMap(({ planVersionId, ...wave }) =>
    planVersionId === null ? [] : [{ ...wave, versionId: planVersionId }],
  );
}

/** The waves that asked about a plan version and have a published release, oldest first. */
export async function listWavesAbout(scope: Scope, planVersionId: string): Promise<WaveAbout[]> {
  const rows = await scope.db.wave.findMany({
    where: { planVersionId, releases: { some: { state: "published" } } },
    orderBy: { opensAt: "asc" },
    select: {
      ...{ id: true, number: true, versionId: true, closesAt: true },
      survey: { select: { slug: true } },
    },
  });
  return rows.map(({ survey, ...wave }) => ({ ...wave, surveySlug: survey.slug }));
}
