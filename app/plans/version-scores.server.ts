import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { wholeInterval } from "~/scores/display";
import { findWaveRelease } from "~/scores/read-release.server";
import type { ReleaseRow } from "~/scores/release-rows";

export type ShownScore = { mean: number; interval: readonly [number, number] | null; n: number };

/** What one wave that asked about a version found, by audience; null where it is not shown. */
export type WaveScores = {
  number: number;
  surveySlug: string;
  closesAt: Date;
  rows: { audience: string; awareness: ShownScore | null; buyIn: ShownScore | null }[];
};

/** The published scores of every wave that asked about a plan version, oldest first. */
export async function listVersionScores(caller: Caller, versionId: string): Promise<WaveScores[]> {
  return transaction(caller, async (scope) => {
    const waves = await listWavesAbout(scope, versionId);
    const scores: WaveScores[] = [];
    for (const { id, number, surveySlug, closesAt } of waves) {
      const release = await findWaveRelease(scope, id, "published");
      const table = release?.tables.find(({ name }) => name === "audience");
      if (table?.name !== "audience") continue;
      scores.push({ number, surveySlug, closesAt, rows: table.rows.map(scoresOf) });
    }
    return scores;
  });
}

async function listWavesAbout(scope: Scope, versionId: string) {
  const rows = await scope.db.wave.findMany({
    where: { planVersionId: versionId, releases: { some: { state: "published" } } },
    orderBy: { opensAt: "asc" },
    select: { id: true, number: true, closesAt: true, survey: { select: { slug: true } } },
  });
  return rows.map(({ survey, ...wave }) => ({ ...wave, surveySlug: survey.slug }));
}

function scoresOf({ audience, constructs }: ReleaseRow) {
  return { audience, awareness: shown(constructs.awareness), buyIn: shown(constructs.buy_in) };
}

function shown(figures: ReleaseRow["constructs"][string] | undefined): ShownScore | null {
  if (!figures || figures.mean === null || figures.n_valid === null) return null;
  const { mean, ci95, n_valid: n } = figures;
  return { mean: Math.round(mean), interval: ci95 && wholeInterval(ci95), n };
}
