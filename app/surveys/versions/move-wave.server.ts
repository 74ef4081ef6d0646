import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { getVersion } from "../survey.db.server";
import { waveState } from "../wave";
import { findWave, setWaveVersion, type WaveRow } from "../wave.db.server";
import { moveFaults } from "./move-faults";
import { findNumbered, listVersions, type NumberedVersion } from "./version.db.server";

export type WaveMove = {
  wave: WaveRow;
  now: NumberedVersion;
  /** Where it can go, if its answers can: the newest first. */
  newer: number[];
  next: NumberedVersion | null;
  /** What keeps answers from going along. */
  faults: string[];
};

/** A wave and the newer version it could be moved to: the wanted one, else the latest. Null if there is no such wave. */
export async function findWaveMove(
  caller: Caller,
  waveId: string,
  wanted: number | null,
): Promise<WaveMove | null> {
  return transaction(caller, async (scope) => {
    const wave = await findWave(scope, waveId);
    if (!wave) return null;
    const now = await getVersion(scope, wave.versionId);
    const numbers = (await listVersions(scope, wave.surveyId)).map(({ number }) => number);
    const newer = numbers.filter((number) => number > now.number);
    const number = newer.find((one) => one === wanted) ?? newer[0];
    const next = number === undefined ? null : await findNumbered(scope, wave.surveyId, number);
    const faults = next ? moveFaults(now.definition, next.definition) : [];
    return { wave, now, newer, next, faults };
  });
}

export type MovedWave =
  | { ok: true }
  | { ok: false; reason: "no_wave" | "no_version" | "closed" | "moved" }
  | { ok: false; reason: "answers"; faults: string[] };

/**
 * Lets a planned or open wave ask a newer version of its survey, if all that was answered goes on in it.
 * Answers keep the version they were given to. `from` is the number of the version that was looked at.
 */
export async function moveWave(
  caller: Caller,
  waveId: string,
  { from, to }: { from: number; to: number },
  at: Date,
): Promise<MovedWave> {
  return transaction(caller, async (scope) => {
    const move = await findWaveMove(scope, waveId, to);
    if (!move) return { ok: false, reason: "no_wave" };
    const { wave, now, next, faults } = move;
    if (waveState(wave, at) === "closed") return { ok: false, reason: "closed" };
    if (now.number !== from) return { ok: false, reason: "moved" };
    if (next?.number !== to) return { ok: false, reason: "no_version" };
    if (faults.length > 0) return { ok: false, reason: "answers", faults };
    const isMoved = await setWaveVersion(scope, waveId, { from: now.id, to: next.id });
    if (!isMoved) return { ok: false, reason: "closed" };
    await recordAudit(scope, "wave.version", `wave:${waveId}`, { from, to });
    return { ok: true };
  });
}
