import type { Scope } from "~/platform/scope.server";
import { findWaveRelease, type Release } from "~/scores/release/read-release.server";
import { listWavesAbout, type WaveAbout } from "./released-waves.db.server";

export type ReleasedWave = WaveAbout & Pick<Release, "tables">;

/** Every wave that asked about a plan version, with what of it is published, oldest first. */
export async function listReleasedWaves(
  scope: Scope,
  planVersionId: string,
): Promise<ReleasedWave[]> {
  const released: ReleasedWave[] = [];
  for (const wave of await listWavesAbout(scope, planVersionId)) {
    const release = await findWaveRelease(scope, wave.id, "published");
    if (release) released.push({ ...wave, tables: release.tables });
  }
  return released;
}
