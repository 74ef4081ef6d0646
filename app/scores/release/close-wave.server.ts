import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { finishWave } from "~/responses/finish-wave.server";
import { findWave } from "~/surveys/get-wave.server";
import { markWaveClosed } from "~/surveys/mark-closed.server";
import { flagDanger } from "../open-text/tend-concerns.server";
import type { Build } from "./build-release.server";
import { createRelease } from "./create-release.server";

export type ClosedWave =
  | { ok: true; releaseId: string | null }
  | { ok: false; reason: "no_such_wave" | "already_closed" };

/** Ends answering and builds the draft release leaders read. */
export async function closeWave(
  caller: Caller,
  waveId: string,
  build?: Build,
): Promise<ClosedWave> {
  const ended = await endWave(caller, waveId);
  if (!ended.ok) return ended;
  const built = await createRelease(caller, waveId, build);
  return { ok: true, releaseId: built.ok ? built.releaseId : null };
}

type EndedWave = { ok: true } | { ok: false; reason: "no_such_wave" | "already_closed" };

/** Ends answering, settles what was saved or staged, and looks for danger in what was written: once. */
export async function endWave(caller: Caller, waveId: string): Promise<EndedWave> {
  if (!(await findWave(caller, waveId))) return { ok: false, reason: "no_such_wave" };
  const closed = await transaction(caller, async (scope) => {
    if (!(await markWaveClosed(scope, waveId))) return false;
    await finishWave(scope, waveId);
    await flagDanger(scope, waveId);
    await recordAudit(scope, "wave.close", `wave:${waveId}`);
    return true;
  });
  return closed ? { ok: true } : { ok: false, reason: "already_closed" };
}
