import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { inviteWave } from "../invite-wave.server";
import { remindWave } from "../remind-wave.server";
import type { AskingOf, PassReason, PlannedKind } from "./planned-mailing";
import { endPlanned, lockPlanned } from "./planned-mailing.db.server";

/** Starts a mailing whose chosen moment has come, or says why it cannot go any more. */
export async function startPlanned(
  caller: Caller,
  services: Services,
  askingOf: AskingOf,
  planned: { id: string; waveId: string; kind: PlannedKind },
): Promise<void> {
  const { waveId, kind } = planned;
  const endedAt = services.clock();
  const asking = await askingOf(caller, waveId);
  if (!asking) return;
  const start = kind === "invitation" ? inviteWave : remindWave;
  const begun = await start(caller, waveId, asking, services, {
    isOpen: (scope) => lockPlanned(scope, planned.id),
    async markStarted(scope, campaignId) {
      await endPlanned(scope, planned, { state: "started", campaignId, endedAt });
    },
  });
  const reason = begun.ok ? null : passReason(begun.reason);
  if (reason === null) return;
  await transaction(caller, async (scope) => {
    const passed = await endPlanned(scope, planned, { state: "passed", reason, endedAt });
    if (passed) await recordAudit(scope, "mailing.pass", `wave:${waveId}`, { kind, reason });
  });
}

/** What will not change by waiting; a reminder still under way is waited for. */
function passReason(reason: string): PassReason | null {
  return reason === "closed" || reason === "nobody" || reason === "not_invited" ? reason : null;
}
