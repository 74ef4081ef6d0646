import { AUDIENCES } from "~/people/audience";
import type { Scope } from "~/platform/scope.server";
import { getWave, getWaveVersion, type WaveRow } from "~/surveys/get-wave.server";
import type { SurveyDefinition } from "~/surveys/survey";
import type { RosterCount } from "../estimates/sample";
import { getSurveySlug, listPublishedOfSurvey } from "../results/results.db.server";
import { scoredConstructs } from "../scoring/scoring-instrument";
import { instrumentOf, plansOf } from "../scoring/survey-plan";
import { readPairTallies } from "../tallies/pair-tally.db.server";
import type { Tally } from "../tallies/tally";
import type { PreviousMaterial, ReleaseTable } from "./release";
import { findLatestRelease } from "./release.db.server";
import { isSameScale } from "./same-scale";

/** The wave before with its published release; null where there is none. */
export type Previous = PreviousMaterial & { readonly releaseId: string };

/** What changes are told since: the latest earlier wave of the survey with published results. */
export async function gatherPrevious(
  scope: Scope,
  wave: WaveRow,
  definition: SurveyDefinition,
): Promise<Previous | null> {
  const published = await listPublishedOfSurvey(scope, await getSurveySlug(scope, wave.surveyId));
  const last = published.find(({ number }) => number < wave.number);
  const release = last && (await findLatestRelease(scope, last.waveId, "published"));
  if (!last || !release) return null;
  const earlier = await getWave(scope, last.waveId);
  const then = (await getWaveVersion(scope, earlier)).definition;
  const tables = release.tables as readonly ReleaseTable[];
  const { roster } = release.method as { roster: readonly RosterCount[] };
  const constructs = scoredConstructs(instrumentOf(definition));
  return {
    ...{ releaseId: release.id, number: last.number, roster },
    tallies: release.basis as readonly Tally[],
    rows: tables.flatMap((table) => (table.name === "items" ? [] : table.rows)),
    pairs: await readPairTallies(scope, earlier.id, wave.id, plansOf(definition), plansOf(then)),
    sameScales: [...AUDIENCES, "partners"].flatMap((audience) =>
      constructs
        .filter((construct) => isSameScale(definition, then, audience, construct))
        .map((construct) => [audience, construct] as const),
    ),
  };
}
