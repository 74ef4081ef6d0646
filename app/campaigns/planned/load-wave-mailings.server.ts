import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { WaveMailings } from "./mailing-view";
import { listPlanned } from "./planned-mailing.db.server";
import { findRule, findRuledWave } from "./reminder-rule.db.server";

/** What is planned to be mailed about a wave; null if there is no such wave. */
export async function loadWaveMailings(
  caller: Caller,
  waveId: string,
  now: Date,
): Promise<WaveMailings | null> {
  return transaction(caller, async (scope) => {
    const wave = await findRuledWave(scope, waveId, now);
    if (!wave) return null;
    const rule = await findRule(scope, waveId);
    const { timezone } = await getDistrict(scope);
    const { begun, closesAt, isClosed } = wave;
    const times = begun && { begun, since: rule?.changedAt ?? begun, closesAt, timezone };
    return { rule, times, isClosed, planned: await listPlanned(scope, waveId) };
  });
}
