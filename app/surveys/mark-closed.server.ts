import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { listDueWaves, listOpenWaves, markClosed } from "./wave.db.server";

/** Ends answering; false where it had ended. */
export async function markWaveClosed(scope: Scope, waveId: string): Promise<boolean> {
  return markClosed(scope, waveId);
}

/** Waves whose time is over and whose closing has not been done. */
export async function findDueWaves(caller: Caller): Promise<string[]> {
  return transaction(caller, listDueWaves);
}

/** Waves that people can answer now. */
export async function findOpenWaves(caller: Caller): Promise<{ id: string; mode: string }[]> {
  return transaction(caller, listOpenWaves);
}
