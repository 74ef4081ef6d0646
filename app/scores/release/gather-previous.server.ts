import { AUDIENCES } from "~/people/audience";
import type { Scope } from "~/platform/scope.server";
import { getWave, getWaveVersion, listWavesOf, type WaveRow } from "~/surveys/get-wave.server";
import type { SurveyDefinition } from "~/surveys/survey";
import type { RosterCount } from "../estimates/sample";
import { getSurveySlug, listPublishedOfSurvey } from "../results/results.db.server";
import { scoredConstructs } from "../scoring/scoring-instrument";
import { instrumentOf, plansOf } from "../scoring/survey-plan";
import { findKeptPairs, insertKeptPairs } from "../tallies/kept-pairs.db.server";
import type { PairCell } from "../tallies/pair-tally";
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
  const earlier = await findPreviousWave(scope, wave);
  const release = earlier && (await findLatestRelease(scope, earlier.id, "published"));
  if (!release) return null;
  const then = (await getWaveVersion(scope, earlier)).definition;
  const tables = release.tables as readonly ReleaseTable[];
  const { roster } = release.method as { roster: readonly RosterCount[] };
  const constructs = scoredConstructs(instrumentOf(definition));
  return {
    ...{ releaseId: release.id, number: earlier.number, roster },
    tallies: release.basis as readonly Tally[],
    rows: tables.flatMap((table) => (table.name === "items" ? [] : table.rows)),
    pairs: await pairsOf(scope, earlier, wave, { then, now: definition }),
    sameScales: [...AUDIENCES, "partners"].flatMap((audience) =>
      constructs
        .filter((construct) => isSameScale(definition, then, audience, construct))
        .map((construct) => [audience, construct] as const),
    ),
  };
}

/** Before the links of a wave are destroyed: saves what its closed waves are compared by. */
export async function keepPairs(scope: Scope, waveId: string): Promise<void> {
  const { surveyId } = await getWave(scope, waveId);
  for (const wave of await listWavesOf(scope, surveyId)) {
    const earlier = wave.closedAt && (await findPreviousWave(scope, wave));
    if (!earlier || (wave.id !== waveId && earlier.id !== waveId)) continue;
    if (await findKeptPairs(scope, earlier.id, wave.id)) continue;
    const now = (await getWaveVersion(scope, wave)).definition;
    const then = (await getWaveVersion(scope, earlier)).definition;
    const pairs = await pairsOf(scope, earlier, wave, { then, now });
    if (pairs) await insertKeptPairs(scope, earlier.id, wave.id, pairs);
  }
}

async function findPreviousWave(scope: Scope, wave: WaveRow): Promise<WaveRow | null> {
  const published = await listPublishedOfSurvey(scope, await getSurveySlug(scope, wave.surveyId));
  const last = published.find(({ number }) => number < wave.number);
  return last ? getWave(scope, last.waveId) : null;
}

async function pairsOf(
  scope: Scope,
  earlier: WaveRow,
  wave: WaveRow,
  asked: { then: SurveyDefinition; now: SurveyDefinition },
): Promise<PairCell[] | null> {
  const kept = await findKeptPairs(scope, earlier.id, wave.id);
  return (
    kept ?? readPairTallies(scope, earlier.id, wave.id, plansOf(asked.now), plansOf(asked.then))
  );
}
