import { listRosterCells } from "~/people/list-roster.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { findWave, getWaveVersion } from "~/surveys/get-wave.server";
import { instrumentOf } from "../scoring/survey-plan";
import { type Build, buildHere } from "./build-release.server";
import { gatherRelease } from "./gather-release.server";
import { isBuiltFrom, keepRelease } from "./keep-release.server";
import { findLatestRelease } from "./release.db.server";

export type CreatedRelease = { ok: true; releaseId: string } | { ok: false; reason: string };

const fiveMinutes = 300_000;
const mostTries = 5;

/**
 * Builds a draft release of a wave and hides what small groups need. No transaction is open while
 * that is searched, which may take a minute of one processor: where requests are answered it
 * is left to the worker (`queueRelease`). Callers at the same time get the same release.
 */
export async function createRelease(
  caller: Caller,
  waveId: string,
  build: Build = buildHere,
): Promise<CreatedRelease> {
  const wave = await findWave(caller, waveId);
  if (!wave) return { ok: false, reason: "There is no such wave." };
  const known = await transaction(caller, (scope) => findLatestRelease(scope, waveId));
  const { definition } = await getWaveVersion(caller, wave);
  const roster = await listRosterCells(caller);
  for (let left = mostTries; left > 0; left -= 1) {
    const input = await inOne(caller, (scope) => gatherRelease(scope, wave, definition, roster));
    const { before } = input;
    if (before && before.id !== known?.id && isBuiltFrom(before, input)) {
      return { ok: true, releaseId: before.id };
    }
    const built = await build({ ...input, instrument: instrumentOf(definition) });
    const releaseId = await inOne(caller, (scope) => keepRelease(scope, input, built));
    if (releaseId) return { ok: true, releaseId };
  }
  return { ok: false, reason: "Other drafts of this wave are being built. Try again." };
}

function inOne<T>(caller: Caller, work: (scope: Scope) => Promise<T>): Promise<T> {
  return transaction(caller, work, { timeout: fiveMinutes });
}
