import { type Caller, transaction } from "~/platform/scope.server";
import {
  countParticipation,
  findWaveState,
  type StatusCell,
  type WaveState,
} from "./wave-status.db.server";

export type WaveStatus = {
  waveId: string;
  state: WaveState;
  total: Pick<StatusCell, "invited" | "delivered" | "answered">;
  cells: StatusCell[];
};

/** How many were asked, reached and answered, per school and audience; null if there is no such wave. */
export async function findWaveStatus(caller: Caller, waveId: string): Promise<WaveStatus | null> {
  return transaction(caller, async (scope) => {
    const state = await findWaveState(scope, waveId);
    if (!state) return null;
    const cells = await countParticipation(scope, waveId);
    const sum = (of: "invited" | "delivered" | "answered") =>
      cells.reduce((total, cell) => total + cell[of], 0);
    const total = {
      invited: sum("invited"),
      delivered: sum("delivered"),
      answered: sum("answered"),
    };
    return { waveId, state, total, cells };
  });
}
