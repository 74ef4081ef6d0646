import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { getVersion } from "../survey.db.server";
import { waveState } from "../wave";
import { findWave, holdAnswers, setWaveVersion, type WaveRow } from "../wave.db.server";
import { moveFaults } from "./move-faults";
import { findNumbered, listVersions, type NumberedVersion } from "./version.db.server";

export type WaveMove = {
  wave: WaveRow;
  now: NumberedVersion;
  /** Where it can go, if its answers can: the newest first. */
  newer: number[];
  next: NumberedVersion | null;
  /** What keeps answers that there are from going along. */
  faults: string[];
};

/** Whether anything was answered in a wave: answers come after surveys in the house, so it is handed in. */
type HasAnswers = (scope: Scope, waveId: string) => Promise<boolean>;

/** A wave and the newer version it could be moved to: the wanted one, else the latest. Null if there is no such wave. */
export async function findWaveMove(
  caller: Caller,
  waveId: string,
  wanted: number | null,
  hasAnswers: HasAnswers,
): Promise<WaveMove | null> {
  return transaction(caller, async (scope) => {
    const wave = await findWave(scope, waveId);
    if (!wave) return null;
    const now = await getVersion(scope, wave.versionId);
    const numbers = (await listVersions(scope, wave.surveyId)).map(({ number }) => number);
    const newer = numbers.filter((number) => number > now.number);
    const number = newer.find((one) => one === wanted) ?? newer[0];
    const next = number === undefined ? null : await findNumbered(scope, wave.surveyId, number);
    const isAnswered = next !== null && (await hasAnswers(scope, waveId));
    const faults = isAnswered ? moveFaults(now.definition, next.definition) : [];
    return { wave, now, newer, next, faults };
  });
}

export type MovedWave =
  | { ok: true }
  | { ok: false; reason: "no_wave" | "no_version" | "closed" | "moved" }
  | { ok: false; reason: "answers"; faults: string[] };

/**
 * Lets a planned or open wave ask a newer version of its survey, if all that was answered goes on in it.
 * Submissions under way are waited for: each is of one version.
 * Answers keep the version they were given to. `from` is the number of the version that was looked at.
 */
export async function moveWave(
  caller: Caller,
  waveId: string,
  { from, to }: { from: number; to: number },
  { at, hasAnswers }: { at: Date; hasAnswers: HasAnswers },
): Promise<MovedWave> {
  return transaction(caller, async (scope) => {
    await holdAnswers(scope, waveId);
    const move = await findWaveMove(scope, waveId, to, hasAnswers);
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
