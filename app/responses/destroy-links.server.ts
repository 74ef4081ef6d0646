import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { destroyWaveLinks, listDueUnlinkings } from "./destroy-links.db.server";
import { queueSweep } from "./sweep-answers.server";

const MINUTES_5 = 300_000;

/**
 * Job "destroy-links": from the day on that people were told, nothing joins them and their answers.
 * `keepFirst` saves in the same transaction what results need of the links.
 */
export async function destroyDueLinks(
  caller: Caller,
  keepFirst: (scope: Scope, waveId: string) => Promise<void>,
): Promise<void> {
  for (const waveId of await transaction(caller, listDueUnlinkings)) {
    await transaction(
      caller,
      async (scope) => {
        await keepFirst(scope, waveId);
        const answers = await destroyWaveLinks(scope, waveId);
        if (answers === null) return;
        await queueSweep(scope, ["response", "response_draft"]);
        await recordAudit(scope, "wave.unlink", `wave:${waveId}`, { answers });
      },
      { timeout: MINUTES_5 },
    );
  }
}
