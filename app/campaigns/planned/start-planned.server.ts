import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { inviteWave } from "../invite-wave.server";
import { remindWave } from "../remind-wave.server";
import type { AskingOf, Occasion, PassReason } from "./planned-mailing";
import { type DuePlanned, endPlanned, lockPlanned } from "./planned-mailing.db.server";

/** Starts a mailing whose chosen moment has come, or says why it cannot go any more. */
export async function startPlanned(
  caller: Caller,
  services: Services,
  askingOf: AskingOf,
  planned: DuePlanned,
): Promise<void> {
  const { waveId, kind, choice } = planned;
  const endedAt = services.clock();
  const asking = await askingOf(caller, waveId);
  if (!asking) return;
  const occasion: Occasion = {
    isOpen: (scope) => lockPlanned(scope, planned.id),
    async markStarted(scope, campaignId) {
      await endPlanned(scope, planned, { state: "started", campaignId, endedAt });
    },
  };
  const begun =
    kind === "invitation"
      ? await inviteWave(caller, waveId, asking, services, occasion, choice)
      : await remindWave(caller, waveId, asking, services, occasion);
  const reason = begun.ok ? null : passReason(begun.reason);
  if (reason === null) return;
  await transaction(caller, async (scope) => {
    const passed = await endPlanned(scope, planned, { state: "passed", reason, endedAt });
    if (passed) await recordAudit(scope, "mailing.pass", `wave:${waveId}`, { kind, reason });
  });
}

const FINAL_REASONS = ["closed", "nobody", "not_invited", "whole_audiences"] as const;

/** What will not change by waiting; a reminder still under way is waited for. */
function passReason(reason: string): PassReason | null {
  return FINAL_REASONS.find((one) => one === reason) ?? null;
}
