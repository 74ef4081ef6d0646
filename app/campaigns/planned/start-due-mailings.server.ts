import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { followRule } from "./follow-rule.server";
import type { AskingOf } from "./planned-mailing";
import { listDuePlanned } from "./planned-mailing.db.server";
import { listRuledWaves } from "./reminder-rule.db.server";
import { startPlanned } from "./start-planned.server";

/**
 * Starts the mailings whose moment has come: those planned for a moment, and the days of reminder rules. Each starts
 * once, however often this is called; one wave's trouble does not keep the others from their turn.
 */
export async function startDueMailings(
  caller: Caller,
  services: Services,
  askingOf: AskingOf,
): Promise<void> {
  const now = services.clock();
  const { planned, ruled } = await transaction(caller, async (scope) => ({
    planned: await listDuePlanned(scope, now),
    ruled: await listRuledWaves(scope, now),
  }));
  const failures: unknown[] = [];
  const attempt = (work: Promise<void>) => work.catch((error: unknown) => failures.push(error));
  for (const one of planned) await attempt(startPlanned(caller, services, askingOf, one));
  for (const waveId of ruled) await attempt(followRule(caller, services, askingOf, waveId));
  if (failures.length > 0) throw new AggregateError(failures, "not every planned mailing started");
}
