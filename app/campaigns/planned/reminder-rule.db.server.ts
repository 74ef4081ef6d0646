import { describeActor, type Scope } from "~/platform/scope.server";
import { later, type ReminderRule } from "./reminder-rule";

export type KeptRule = ReminderRule & { changedAt: Date };

export async function findRule(scope: Scope, waveId: string): Promise<KeptRule | null> {
  return scope.db.reminderRule.findFirst({
    where: { waveId },
    omit: { districtId: true, waveId: true, changedBy: true },
  });
}

/** Days that were canceled are planned anew with it. */
export async function saveRule(
  scope: Scope,
  waveId: string,
  rule: ReminderRule,
  now: Date,
): Promise<void> {
  const { districtId, actor } = scope;
  const data = {
    ...{ daysAfter: [...rule.daysAfter], weekdays: [...rule.weekdays] },
    ...{ fromHour: rule.fromHour, untilHour: rule.untilHour },
    ...{ changedAt: now, changedBy: describeActor(actor) },
  };
  await scope.db.reminderRule.upsert({
    where: { districtId_waveId: { districtId, waveId } },
    create: { districtId, waveId, ...data },
    update: data,
  });
  await scope.db.plannedMailing.deleteMany({
    where: { waveId, daysAfter: { not: null }, state: "cancelled" },
  });
}

export async function deleteRule(scope: Scope, waveId: string): Promise<boolean> {
  return (await scope.db.reminderRule.deleteMany({ where: { waveId } })).count === 1;
}

/** What a wave's rule is reckoned from; `begun` is null before its invitation. */
export type RuledWave = { id: string; begun: Date | null; closesAt: Date; isClosed: boolean };

export async function findRuledWave(
  scope: Scope,
  waveId: string,
  now: Date,
): Promise<RuledWave | null> {
  const wave = await scope.db.wave.findFirst({ where: { id: waveId } });
  if (!wave) return null;
  const { id, invitedAt, opensAt, closesAt, closedAt } = wave;
  const begun = invitedAt && later(invitedAt, opensAt);
  return { id, begun, closesAt, isClosed: closedAt !== null || closesAt <= now };
}

/** Waves with a rule that can still be answered and whose people were invited. */
export async function listRuledWaves(scope: Scope, now: Date): Promise<string[]> {
  const rows = await scope.db.reminderRule.findMany({
    where: { wave: { closedAt: null, closesAt: { gt: now }, invitedAt: { not: null } } },
    orderBy: { waveId: "asc" },
    select: { waveId: true },
  });
  return rows.map(({ waveId }) => waveId);
}
