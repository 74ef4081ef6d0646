import { type Caller, transaction } from "~/platform/scope.server";
import { getWave, getWaveVersion } from "~/surveys/get-wave.server";
import type { ReleaseRow } from "../release/release-rows";
import { listAudienceTables, listPublishedOfSurvey } from "./results.db.server";
import { type ResultsSource, rowsOf } from "./results-source";
import type { TrendWave } from "./results-trend";

/**
 * Every time of a survey with published results, and the one on the page: of its own wave the
 * release that is read stands, for staff a draft too.
 */
export async function readTrend(caller: Caller, source: ResultsSource): Promise<TrendWave[]> {
  return transaction(caller, async (scope) => {
    const published = await listPublishedOfSurvey(scope, source.slug);
    const others = published.filter(({ number }) => number !== source.wave.number);
    const tables = await listAudienceTables(
      scope,
      others.map(({ releaseId }) => releaseId),
    );
    const waves: TrendWave[] = [];
    for (const { number, closesAt, waveId, releaseId } of others) {
      const { definition } = await getWaveVersion(scope, await getWave(scope, waveId));
      const rows = tables.find((one) => one.releaseId === releaseId)?.rows;
      waves.push({
        ...{ number, closesAt, definition, isDraft: false },
        rows: (rows ?? []) as readonly ReleaseRow[],
      });
    }
    const { wave, definition, release } = source;
    return [
      ...waves,
      {
        ...{ number: wave.number, closesAt: wave.closesAt, definition },
        ...{ isDraft: release.state === "draft", rows: rowsOf(release.tables, "audience") },
      },
    ];
  });
}
