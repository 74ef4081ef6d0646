import { getDistrict } from "~/districts/get-district.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { remindWave } from "../remind-wave.server";
import type { AskingOf } from "./planned-mailing";
import { endDay, listPlanned } from "./planned-mailing.db.server";
import { nextTurn, type Turn } from "./reminder-rule";
import { findRule, findRuledWave } from "./reminder-rule.db.server";

/** Starts the reminder of a wave's rule whose moment has come, if there is one. */
export async function followRule(
  caller: Caller,
  services: Services,
  askingOf: AskingOf,
  waveId: string,
): Promise<void> {
  const now = services.clock();
  const turn = await transaction(caller, (scope) => findTurn(scope, waveId, now));
  if (!turn || turn.at > now) return;
  const asking = await askingOf(caller, waveId);
  if (!asking) return;
  await remindWave(caller, waveId, asking, services, {
    async isOpen(scope) {
      const still = await findTurn(scope, waveId, now);
      return still?.daysAfter === turn.daysAfter && still.at <= now;
    },
    markStarted: (scope, campaignId) => endTurn(scope, waveId, turn, { campaignId, endedAt: now }),
  });
}

async function findTurn(scope: Scope, waveId: string, now: Date): Promise<Turn | null> {
  const rule = await findRule(scope, waveId);
  const wave = await findRuledWave(scope, waveId, now);
  if (!rule || !wave?.begun) return null;
  const { timezone } = await getDistrict(scope);
  const ended = (await listPlanned(scope, waveId)).flatMap(({ daysAfter, state, endedAt }) =>
    daysAfter === null ? [] : { daysAfter, startedAt: state === "started" ? endedAt : null },
  );
  const { begun, closesAt } = wave;
  return nextTurn(rule, { begun, since: rule.changedAt, closesAt, timezone }, ended, now);
}

/** Whoever settles a day holds the wave's lock, so that nobody can have come between. */
async function endTurn(
  scope: Scope,
  waveId: string,
  { daysAfter, passed }: Turn,
  { campaignId, endedAt }: { campaignId: string; endedAt: Date },
): Promise<void> {
  const started = { state: "started", campaignId, endedAt } as const;
  if (!(await endDay(scope, { waveId, daysAfter }, started))) throw new Error("reminded already");
  const newer = { state: "passed", reason: "newer", endedAt } as const;
  for (const older of passed) await endDay(scope, { waveId, daysAfter: older }, newer);
}
