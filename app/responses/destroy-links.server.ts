import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { destroyWaveLinks, listDueUnlinkings } from "./destroy-links.db.server";
import { queueSweep } from "./sweep-answers.server";

const MINUTES_5 = 300_000;

/**
 * Job "destroy-links": from the day on that people were told, nothing joins them and their answers.
 * `keepFirst` saves what results need of the links. Where it fails the links go all the same: they were promised.
 */
export async function destroyDueLinks(
  caller: Caller,
  keepFirst: (scope: Scope, waveId: string) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const waveId of await transaction(caller, listDueUnlinkings)) {
    const keep = (scope: Scope) => keepFirst(scope, waveId);
    await transaction(caller, keep, { timeout: MINUTES_5 }).catch((error: unknown) => {
      failures.push(error);
    });
    await transaction(caller, (scope) => destroy(scope, waveId), { timeout: MINUTES_5 });
  }
  if (failures.length > 0) throw new AggregateError(failures, "not all of the links was kept");
}

async function destroy(scope: Scope, waveId: string): Promise<void> {
  const answers = await destroyWaveLinks(scope, waveId);
  if (answers === null) return;
  await queueSweep(scope, ["response", "response_draft"]);
  await recordAudit(scope, "wave.unlink", `wave:${waveId}`, { answers });
}
