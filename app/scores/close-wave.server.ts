import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { finishWave } from "~/responses/finish-wave.server";
import { findWave } from "~/surveys/get-wave.server";
import { markWaveClosed } from "~/surveys/mark-closed.server";
import { createRelease } from "./create-release.server";
import { flagDanger } from "./open-text/tend-concerns.server";

export type ClosedWave =
  | { ok: true; releaseId: string | null }
  | { ok: false; reason: "no_such_wave" | "already_closed" };

/** Ends answering, settles what was saved or staged, looks for danger in what was written, and builds the draft release leaders read. */
export async function closeWave(caller: Caller, waveId: string): Promise<ClosedWave> {
  if (!(await findWave(caller, waveId))) return { ok: false, reason: "no_such_wave" };
  const closed = await transaction(caller, async (scope) => {
    if (!(await markWaveClosed(scope, waveId))) return false;
    await finishWave(scope, waveId);
    await flagDanger(scope, waveId);
    await recordAudit(scope, "wave.close", `wave:${waveId}`);
    return true;
  });
  if (!closed) return { ok: false, reason: "already_closed" };
  const built = await createRelease(caller, waveId);
  return { ok: true, releaseId: built.ok ? built.releaseId : null };
}
