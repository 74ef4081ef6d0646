import type { Caller } from "~/platform/scope.server";
import { findWave, getWaveVersion } from "./get-wave.server";

/** "Technology survey, wave 2"; null if there is no such wave. */
export async function findWaveName(caller: Caller, waveId: string): Promise<string | null> {
  const wave = await findWave(caller, waveId);
  if (!wave) return null;
  const { definition } = await getWaveVersion(caller, wave);
  return `${definition.title.all?.en ?? "Survey"}, wave ${wave.number}`;
}
