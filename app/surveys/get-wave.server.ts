import { type Caller, transaction } from "~/platform/scope.server";
import { getVersion, type VersionRow } from "./survey.db.server";
import * as waves from "./wave.db.server";

export type { AskedPlan, WaveRow } from "./wave.db.server";

export async function getWave(caller: Caller, id: string): Promise<waves.WaveRow> {
  return transaction(caller, (scope) => waves.getWave(scope, id));
}

export async function findWave(caller: Caller, id: string): Promise<waves.WaveRow | null> {
  return transaction(caller, (scope) => waves.findWave(scope, id));
}

/** Every wave of a survey. */
export async function listWavesOf(caller: Caller, surveyId: string): Promise<waves.WaveRow[]> {
  return transaction(caller, (scope) => waves.listWaves(scope, surveyId));
}

/** The version a wave asks: immutable. */
export async function getWaveVersion(
  caller: Caller,
  wave: { versionId: string },
): Promise<VersionRow> {
  return transaction(caller, (scope) => getVersion(scope, wave.versionId));
}

/** The plan version a wave asks about, where it asks about one. */
export async function findAskedPlan(
  caller: Caller,
  { planVersionId }: Pick<waves.WaveRow, "planVersionId">,
): Promise<waves.AskedPlan | null> {
  if (planVersionId === null) return null;
  return transaction(caller, (scope) => waves.findAskedPlan(scope, planVersionId));
}
